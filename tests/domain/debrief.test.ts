import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerLines, emptyDebrief, isDebriefOpen, takeawayFrom } from '../../domain/debrief.ts'
import { nameAndRest, referralStanding } from '../../domain/referral.ts'
import { requiredLine } from '../../domain/text.ts'
import { aDebrief, anInterview } from '../support/records.ts'

const item = (id: string, kind: 'question' | 'share' = 'question') => ({ id, kind, text: `Item ${id}` })
const answer = (id: string, agendaItemId: string | null) => {
  return { id, agendaItemId, question: `Asked ${id}`, text: `Said ${id}` }
}

test('answers stand by the numbers of the brief, then what was asked beside it', () => {
  const agenda = [item('a'), item('s', 'share'), item('b')]
  const lines = answerLines(agenda, [answer('2', null), answer('1', 'b'), answer('3', 'b'), answer('4', 's')])
  expect(
    lines.map(({ number, agendaItemId, question, text }) => [number, agendaItemId, question, text]),
  ).toEqual([
    [1, 'a', 'Item a', ''],
    [2, 'b', 'Asked 1', 'Said 1'],
    [null, null, 'Asked 2', 'Said 2'],
    [null, null, 'Asked 3', 'Said 3'],
    [null, null, 'Asked 4', 'Said 4'],
  ])
})

test('no answer is lost or shown twice, whatever the agenda has become', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'gone', null)
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      fc.array(ids, { maxLength: 9 }),
      (items, targets) => {
        const answers = targets.map((target, at) => answer(String(at), target))
        const lines = answerLines(
          items.map((id) => item(id)),
          answers,
        )
        const shown = lines.flatMap(({ answerId }) => (answerId === null ? [] : [answerId]))
        expect(shown.toSorted()).toEqual(answers.map(({ id }) => id).toSorted())
        expect(lines.slice(0, items.length).map(({ number }) => number)).toEqual(items.map((_, at) => at + 1))
      },
    ),
  )
})

test('a debrief opens with the start, with the end of the meeting, and not with a rehearsal', () => {
  const now = new Date('2026-11-24T13:00:00Z')
  const interview = anInterview({ startsAt: '2026-11-24T13:00:01Z' })
  const closed = { interview, meeting: null, debrief: null, now }
  expect(isDebriefOpen(closed)).toBe(false)
  expect(isDebriefOpen({ ...closed, interview: anInterview({ startsAt: null }) })).toBe(false)
  expect(isDebriefOpen({ ...closed, now: new Date('2026-11-24T13:00:01Z') })).toBe(true)
  expect(isDebriefOpen({ ...closed, debrief: aDebrief({}) })).toBe(true)
  const ended = { kind: 'interview', endedAt: '2026-11-24T12:59:00Z' } as const
  expect(isDebriefOpen({ ...closed, meeting: ended })).toBe(true)
  expect(isDebriefOpen({ ...closed, meeting: { ...ended, kind: 'rehearsal' } })).toBe(false)
})

test('an empty one is about the day of the start where it was, and else about today', () => {
  const now = new Date('2026-11-24T23:30:00Z')
  const on = (startsAt: string | null, zone: string) =>
    emptyDebrief(anInterview({ startsAt, zone }), now, 'Europe/Warsaw').heldOn
  expect(on('2026-11-20T02:00:00Z', 'America/New_York')).toBe('2026-11-19')
  expect(on(null, 'America/New_York')).toBe('2026-11-25')
  expect(on('2026-11-26T09:00:00Z', 'Europe/Warsaw')).toBe('2026-11-25')
})

test('any answer makes a takeaway that can be kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), (text) => {
      const line = takeawayFrom(text)
      if (line !== '') expect(requiredLine.safeParse(line).success).toBe(true)
    }),
  )
})

test('a name is taken from what was jotted with it', () => {
  expect(nameAndRest('Beatriz, tutor of the practicum')).toEqual({
    name: 'Beatriz',
    rest: 'tutor of the practicum',
  })
  expect(nameAndRest('Ann-Marie O’Neill (Contoso)')).toEqual({ name: 'Ann-Marie O’Neill', rest: 'Contoso' })
  expect(nameAndRest('Bo – the head of data')).toEqual({ name: 'Bo', rest: 'the head of data' })
  expect(nameAndRest(', nobody')).toEqual({ name: ', nobody', rest: '' })
})

test('only what came after the name fell counts for it', () => {
  const before = {
    status: 'thanked',
    askedAt: '2026-10-01T08:00:00Z',
    endedAt: '2026-10-05T10:00:00Z',
  } as const
  const after = { status: 'held', askedAt: '2026-11-02T08:00:00Z', endedAt: '2026-11-10T10:00:00Z' } as const
  const planned = { ...after, status: 'scheduled', endedAt: null } as const
  const of = (...interviews: Parameters<typeof referralStanding>[1] & object) =>
    referralStanding('2026-11-01T12:00:00Z', interviews, 24)
  expect(referralStanding('2026-11-01T12:00:00Z', null, 24)).toEqual({ kind: 'named' })
  expect(of()).toEqual({ kind: 'contact' })
  expect(of(before)).toEqual({ kind: 'contact' })
  expect(of(before, planned)).toEqual({ kind: 'asked', at: planned.askedAt })
  expect(of(before, after)).toEqual({ kind: 'met', at: after.endedAt, dueAt: '2026-11-11T10:00:00Z' })
})
