import { expect, test } from 'vitest'
import { type MessageFacts, messageFields } from '../../../domain/messages/known.ts'
import { anInterview } from '../../support/records.ts'

const aContact = (fields: Partial<MessageFacts['contact']>): MessageFacts['contact'] => ({
  given: '',
  middle: '',
  family: '',
  nickname: '',
  position: '',
  knownHow: '',
  ...fields,
})

const facts: MessageFacts = {
  contact: aContact({ given: 'Dana', family: 'Weiss', position: 'Head of Data' }),
  company: 'Northwind',
  introducer: '',
  profile: null,
  school: '',
  decision: null,
  interview: null,
  askedAt: null,
  debrief: null,
  interviewee: '',
  locale: 'en-GB',
  zone: 'Europe/Warsaw',
}

test('who gets it, and twenty minutes where no limit is known', () => {
  expect(messageFields(facts)).toMatchObject({
    firstName: 'Dana',
    fullName: 'Dana Weiss',
    position: 'Head of Data',
    company: 'Northwind',
    minutes: '20',
    introducer: '',
    day: '',
    time: '',
  })
})

test('someone with one name is called by it', () => {
  const contact = aContact({ given: '', family: '', nickname: 'Mo' })
  expect(messageFields({ ...facts, contact }).firstName).toBe('Mo')
})

test('day and time are those of the place of the interview, with its city where clocks differ', () => {
  const startsAt = '2026-11-27T02:30:00Z'
  const there = anInterview({ startsAt, zone: 'America/New_York', limitMinutes: 30 })
  expect(messageFields({ ...facts, interview: there })).toMatchObject({
    day: 'Thursday 26 November',
    time: '21:30 in New York',
    minutes: '30',
  })
  const here = anInterview({ startsAt, zone: 'Europe/Warsaw' })
  expect(messageFields({ ...facts, interview: here })).toMatchObject({
    day: 'Friday 27 November',
    time: '03:30',
  })
})

test('without a start, the day is that of the debrief', () => {
  const debrief = { heldOn: '2026-11-26', specificPoint: 'Two\nlines', surprises: '' }
  expect(messageFields({ ...facts, interview: anInterview({ startsAt: null }), debrief })).toMatchObject({
    day: 'Thursday 26 November',
    specificPoint: 'Two lines',
  })
})

test('a value brings no line break, no control character and no mark that turns the text around it', () => {
  const contact = aContact({ given: 'Da\u202ena\u0007', family: 'x', position: ' a\tb ' })
  expect(messageFields({ ...facts, contact })).toMatchObject({ firstName: 'Dana', position: 'a b' })
})
