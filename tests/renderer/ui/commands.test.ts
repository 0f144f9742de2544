import { expect, test } from 'vitest'
import { Commands } from '../../../renderer/ui/commands.ts'

test('the screen that came last answers, and the one before it again once that has gone', () => {
  const commands = new Commands()
  const heard: string[] = []
  commands.answer('find', () => heard.push('frame'))
  const stop = commands.answer('find', () => heard.push('list'))
  commands.run('find')
  stop()
  commands.run('find')
  expect(heard).toEqual(['list', 'frame'])
})

test('a command nobody answers does nothing', () => {
  expect(() => new Commands().run('print-brief')).not.toThrow()
})
