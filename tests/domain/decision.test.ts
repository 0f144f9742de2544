import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byUrgency, daysUntil } from '../../domain/decisionOrder.ts'
import { balanceOf } from '../../domain/evidence.ts'
import { words } from '../../domain/words/words.ts'

const text = words.decisions

const said = (contactId: string, leaning: 'for' | 'against' | 'neutral') => ({ contactId, leaning })
const balance = (...voices: Parameters<typeof balanceOf>[0]) => text.balance(balanceOf(voices))

test('a balance counts people and not what they said, and says it in words', () => {
  expect(balance()).toBe('No one has spoken of it yet')
  expect(balance(said('ada', 'for'), said('ada', 'for'), said('mei', 'for'), said('zoe', 'against'))).toBe(
    '2 people for, 1 against',
  )
  expect(balance(said('ada', 'for'))).toBe('1 person for')
  expect(balance(said('ada', 'against'), said('mei', 'against'))).toBe('2 people against')
  expect(balance(said('ada', 'for'), said('mei', 'for'), said('ada', 'against'))).toBe(
    '2 people for, 1 against; one sees both sides',
  )
  expect(balance(said('ada', 'neutral'))).toBe('1 person, neither for nor against')
  expect(balance(said('ada', 'neutral'), said('ada', 'for'))).toBe('1 person for')
})

test('nobody counts on a side they did not take, however often they spoke', () => {
  const voice = fc.record({
    contactId: fc.constantFrom('ada', 'mei', 'zoe', 'jo'),
    leaning: fc.constantFrom('for' as const, 'against' as const, 'neutral' as const),
  })
  fc.assert(
    fc.property(fc.array(voice), (voices) => {
      const { inFavour, against, both, neutral } = balanceOf(voices)
      const people = new Set(voices.map(({ contactId }) => contactId)).size
      expect(inFavour + against - both + neutral).toBe(people)
      expect(balanceOf([...voices, ...voices.toReversed()])).toEqual(balanceOf(voices))
    }),
  )
})

test('the time left is told in the unit one thinks in', () => {
  const left = (day: string) => text.timeLeft(daysUntil(day, '2026-11-23'))
  expect(left('2026-11-23')).toBe('Due today')
  expect(left('2026-11-24')).toBe('Due tomorrow')
  expect(left('2026-11-22')).toBe('1 day past the deadline')
  expect(left('2026-12-09')).toBe('16 days left')
  expect(left('2027-01-16')).toBe('7 weeks left')
  expect(left('2027-11-23')).toBe('12 months left')
})

test('open decisions stand by deadline, those without one last, then those made, the latest first', () => {
  const one = (name: string, deadline: string | null, decidedOn: string | null) => ({
    name,
    deadline,
    decidedOn,
    createdAt: `2026-11-0${name}T09:00:00Z`,
  })
  const known = [
    one('1', '2026-12-01', '2026-11-02'),
    one('2', null, null),
    one('3', '2027-02-01', null),
    one('4', null, '2026-11-20'),
    one('5', '2026-12-24', null),
    one('6', null, null),
  ]
  expect(byUrgency(known).map(({ name }) => name)).toEqual(['5', '3', '2', '6', '4', '1'])
  expect(byUrgency(known.toReversed())).toEqual(byUrgency(known))
})
