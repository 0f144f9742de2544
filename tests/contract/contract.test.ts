import { expect, expectTypeOf, test } from 'vitest'
import { channelNames, type EventName } from '../../contract/channels.ts'
import { contract, parseInput } from '../../contract/contract.ts'
import { AskwellError } from '../../contract/error.ts'
import type { Events } from '../../contract/events.ts'

test('every channel has a name in channels.ts, and every name a channel', () => {
  expect([...channelNames].sort()).toEqual(Object.keys(contract).sort())
  expect(new Set(channelNames).size).toBe(channelNames.length)
})

test('every event has a name, and every name an event', () => {
  expectTypeOf<keyof Events>().toEqualTypeOf<EventName>()
})

test.each(channelNames)('%s refuses what is no object', (name) => {
  for (const raw of [undefined, null, 7, 'text', [], () => {}]) {
    expect(() => parseInput(contract[name].input, raw)).toThrow(AskwellError)
  }
})

test('the first wrong field is named with what is wrong', () => {
  const attempt = () => parseInput(contract['agenda.fit'].input, { interviewId: 'dana', limit: 0 })
  expect(attempt).toThrow('The time limit is a whole number of minutes from 1 to 600.')
  try {
    attempt()
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid', field: 'limit' })
  }
})
