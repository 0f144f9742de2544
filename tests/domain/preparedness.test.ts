import { expect, test } from 'vitest'
import { knownDone } from '../../domain/checklistKnown.ts'
import type { Interview } from '../../domain/interview.ts'
import {
  isUnprepared,
  type PartName,
  type PreparednessFacts,
  preparedness,
} from '../../domain/preparedness.ts'
import { presetItems } from '../../domain/presets.ts'
import { aChecklistItem, anInterview } from '../support/records.ts'

const now = new Date('2026-11-22T11:00:00Z')

function facts(
  fields: Partial<PreparednessFacts> = {},
  interview: Partial<Interview> = {},
): PreparednessFacts {
  return {
    interview: anInterview({ startsAt: '2026-11-26T13:00:00Z', ...interview }),
    company: { address: '', notes: '' },
    companyFacts: 0,
    contactNotes: '',
    hasPhone: false,
    answersPrepared: 0,
    agenda: [],
    checklist: [],
    now,
    ...fields,
  }
}

const missing = (of: PreparednessFacts): PartName[] =>
  preparedness(of)
    .parts.filter(({ isReady }) => !isReady)
    .map(({ name }) => name)
const share = { kind: 'share', text: 'Built the triage dashboard', minutes: 1 } as const
const question = { kind: 'question', text: 'How did you come here?', minutes: 3 } as const

test('an interview of which nothing is known lacks every part it calls for', () => {
  const all = ['purpose', 'care', 'research', 'questions', 'share', 'agenda', 'where']
  expect(missing(facts({}, { method: 'in-person' }))).toEqual([...all, 'greeting', 'outfit', 'checklist'])
  expect(missing(facts({}, { method: 'video' }))).toEqual([...all, 'outfit', 'checklist'])
  expect(missing(facts({}, { method: 'phone' }))).toEqual([...all, 'checklist'])
})

test('all parts are there once each has what it asks for', () => {
  const ready = facts(
    {
      companyFacts: 1,
      agenda: [share, question, question, question],
      checklist: [aChecklistItem({ dueMinutes: -60 })],
    },
    {
      method: 'in-person',
      purpose: 'What her team looks for',
      whyICare: 'I use their scores',
      place: '48 Canal Street',
      receptionist: 'Tomasz',
      outfit: 'navy jacket',
    },
  )
  expect(missing(ready)).toEqual([])
  expect(preparedness(ready).ready).toBe(10)
  expect(isUnprepared(preparedness(ready))).toBe(false)
})

test('a preset is an agenda with questions, but what it shares is still to be put into words', () => {
  const parts = missing(facts({ agenda: presetItems(20) }))
  expect(parts).toContain('share')
  expect(parts).not.toContain('questions')
  expect(parts).not.toContain('agenda')
})

test('an agenda over the limit does not fit; without a limit the time one asks for counts', () => {
  const agenda = presetItems(30)
  expect(missing(facts({ agenda }, { limitMinutes: 20 }))).toContain('agenda')
  expect(missing(facts({ agenda }, { limitMinutes: null }))).toContain('agenda')
  expect(missing(facts({ agenda }, { limitMinutes: 30 }))).not.toContain('agenda')
})

test('where to go, to call or to join counts by the way of talking', () => {
  expect(missing(facts({}, { method: 'video', place: 'somewhere' }))).toContain('where')
  expect(missing(facts({}, { method: 'video', link: 'https://meet.example.com' }))).not.toContain('where')
  expect(missing(facts({ hasPhone: true }, { method: 'phone' }))).not.toContain('where')
  expect(missing(facts({ hasPhone: true }, { method: 'in-person' }))).toContain('where')
  const company = { address: '48 Canal Street', notes: '' }
  expect(missing(facts({ company }, { method: 'in-person' }))).not.toContain('where')
})

test('without a company, what is noted of the person is the research', () => {
  expect(missing(facts({ company: null }))).toContain('research')
  expect(missing(facts({ company: null, contactNotes: 'Chairs the review group' }))).not.toContain('research')
  expect(missing(facts({ contactNotes: 'Chairs the review group' }))).toContain('research')
})

test('the checklist is in order while all that is due by now is done or known to be done', () => {
  const of = (...checklist: PreparednessFacts['checklist']) =>
    missing(facts({ checklist, agenda: presetItems(20) })).includes('checklist')
  const late = { dueMinutes: -6 * 1440 }
  expect(of(aChecklistItem({ dueMinutes: -1440 }), aChecklistItem({}))).toBe(false)
  expect(of(aChecklistItem(late))).toBe(true)
  expect(of(aChecklistItem({ ...late, doneAt: '2026-11-21T09:00:00Z' }))).toBe(false)
  expect(of(aChecklistItem({ ...late, task: 'agenda' }))).toBe(false)
  expect(of(aChecklistItem({ ...late, task: 'print' }))).toBe(true)
})

test('the planner knows what it can tell by itself, and nothing of what the user wrote', () => {
  const known = facts({ agenda: presetItems(20), companyFacts: 3, answersPrepared: 2 }, { assistant: 'Lena' })
  const tasks = ['agenda', 'research', 'answers', 'greet', 'print', '', 'toString']
  expect(tasks.map((task) => knownDone({ task }, known))).toEqual([
    'agenda',
    'research',
    null,
    'greet',
    null,
    null,
    null,
  ])
})

test('less than half is unprepared', () => {
  const half = {
    purpose: 'What her team looks for',
    whyICare: 'I use their scores',
    method: 'phone',
  } as const
  const three = facts({ agenda: [question, question, question] }, half)
  expect(preparedness(three).parts).toHaveLength(8)
  expect(preparedness(three).ready).toBe(4)
  expect(isUnprepared(preparedness(three))).toBe(false)
  expect(isUnprepared(preparedness({ ...three, agenda: [] }))).toBe(true)
})
