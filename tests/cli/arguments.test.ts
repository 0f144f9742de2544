import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseArguments } from '../../electron/arguments.ts'

const parse = (...argv: string[]) => parseArguments(argv, '/home/me')

test('the planner’s folder may be named anywhere, the command begins where switches end', () => {
  const folder = resolve('/home/me', 'plans')
  expect(parse('--data', 'plans', 'contacts')).toEqual({ folder, command: ['contacts'] })
  expect(parse('contacts', '--data=plans', '--json')).toEqual({ folder, command: ['contacts', '--json'] })
  expect(parse('--no-sandbox', '--data', 'plans')).toEqual({ folder, command: null })
  expect(parse('--no-sandbox', '--', 'contacts')).toEqual({ folder: null, command: ['--', 'contacts'] })
})

test.each([
  [['--data'], ['--data']],
  [
    ['contacts', '--data'],
    ['contacts', '--data'],
  ],
  [
    ['--data', '', 'contacts'],
    ['contacts', '--data'],
  ],
  [
    ['--data=', 'contacts'],
    ['contacts', '--data'],
  ],
  [
    ['--data', '--json', 'contacts'],
    ['--json', 'contacts', '--data'],
  ],
])('%j names no folder, so no planner is opened', (argv, command) => {
  expect(parse(...argv)).toEqual({ folder: null, command })
})
