import { expect, test } from 'vitest'
import { contactStatus, type InterviewFacts, interviewStatus } from '../../domain/status.ts'

const start = '2026-11-26T13:00:00Z'

const status = (facts: Partial<InterviewFacts>) =>
  interviewStatus({
    interview: { startsAt: null, limitMinutes: null },
    outreach: [],
    debrief: null,
    meeting: null,
    followUps: [],
    now: new Date('2026-11-26T12:00:00Z'),
    ...facts,
  })

const sent = (reply: 'none' | 'accepted' | 'declined', sentAt: string | null = '2026-11-20T08:00:00Z') => ({
  sentAt,
  reply,
})
const debrief = { heldOn: '2026-11-25' }
const done = { kind: 'thank-you', doneAt: '2026-11-26T10:00:00Z' } as const
const open = { kind: 'report-back', doneAt: null } as const

test('nothing sent is an idea, also with a draft', () => {
  expect(status({})).toBe('idea')
  expect(status({ outreach: [sent('none', null)] })).toBe('idea')
})

test('a sent request is asked, until a refusal closes it', () => {
  expect(status({ outreach: [sent('none')] })).toBe('asked')
  expect(status({ outreach: [sent('accepted')] })).toBe('asked')
  expect(status({ outreach: [sent('declined')] })).toBe('closed')
})

test('the latest request counts, wherever it stands', () => {
  const again = sent('none', '2026-11-24T08:00:00Z')
  expect(status({ outreach: [again, sent('declined')] })).toBe('asked')
  expect(status({ outreach: [sent('none'), { ...again, reply: 'declined' }] })).toBe('closed')
  expect(status({ outreach: [sent('declined'), sent('none', null)] })).toBe('closed')
})

test('a start makes it scheduled, whatever was answered before', () => {
  const interview = { startsAt: start, limitMinutes: 20 }
  expect(status({ interview })).toBe('scheduled')
  expect(status({ interview, outreach: [sent('declined')] })).toBe('scheduled')
})

test.each([
  [20, '2026-11-26T13:19:59Z', 'scheduled'],
  [20, '2026-11-26T13:20:00Z', 'held'],
  [null, '2026-11-26T13:59:59Z', 'scheduled'],
  [null, '2026-11-26T14:00:00Z', 'held'],
])('with a limit of %s minutes it is, at %s, %s', (limitMinutes, now, expected) => {
  expect(status({ interview: { startsAt: start, limitMinutes }, now: new Date(now) })).toBe(expected)
})

test('a debrief means it was held, also before its time or without one', () => {
  expect(status({ debrief })).toBe('held')
  expect(status({ debrief, interview: { startsAt: start, limitMinutes: 20 } })).toBe('held')
})

test('a meeting that was ended means it was held, a rehearsal does not', () => {
  const ended = { kind: 'interview', endedAt: '2026-11-26T11:50:00Z' } as const
  expect(status({ meeting: ended })).toBe('held')
  expect(status({ meeting: ended, interview: { startsAt: start, limitMinutes: 20 } })).toBe('held')
  expect(status({ meeting: { ...ended, endedAt: null } })).toBe('idea')
  expect(status({ meeting: { ...ended, kind: 'rehearsal' } })).toBe('idea')
})

test('thanks and follow-ups lead from held to closed', () => {
  expect(status({ debrief, followUps: [{ ...done, doneAt: null }, open] })).toBe('held')
  expect(status({ debrief, followUps: [{ ...open, doneAt: done.doneAt }] })).toBe('held')
  expect(status({ debrief, followUps: [done, open] })).toBe('thanked')
  expect(status({ debrief, followUps: [done, { ...open, doneAt: done.doneAt }] })).toBe('closed')
  expect(status({ debrief, followUps: [done] })).toBe('closed')
})

test('thanks before an interview was held change nothing', () => {
  expect(status({ outreach: [sent('none')], followUps: [done] })).toBe('asked')
})

test('a contact stands where their most pressing interview stands', () => {
  expect(contactStatus([])).toBe('none')
  expect(contactStatus(['closed', 'scheduled', 'held'])).toBe('scheduled')
  expect(contactStatus(['thanked', 'asked'])).toBe('asked')
  expect(contactStatus(['closed', 'idea'])).toBe('idea')
})
