import { expect, test } from 'vitest'
import type { AgendaItem } from '../../../domain/agenda.ts'
import type { ProfileEntry } from '../../../domain/profile.ts'
import { bankOf } from '../../../domain/questions/bank.ts'
import { suggestQuestions } from '../../../domain/questions/suggest.ts'
import { words } from '../../../domain/words/words.ts'
import { offersOf } from '../../../renderer/features/agenda/offers.ts'

const bank = bankOf([])
const entries: readonly ProfileEntry[] = [
  {
    id: 'sql',
    position: 0,
    kind: 'skill',
    title: 'SQL',
    organisation: '',
    period: '',
    detail: '',
    share: 'I read figures daily',
  },
  {
    id: 'lead',
    position: 1,
    kind: 'experience',
    title: 'Night lead',
    organisation: '',
    period: '',
    detail: '',
    share: '',
  },
]
const sources = {
  bank,
  entries,
  suggestions: suggestQuestions({ bank, decisions: [], openQuestions: [], done: [] }, 14),
}

function onAgenda(fields: Partial<AgendaItem>): AgendaItem {
  return {
    id: 'item',
    interviewId: 'interview',
    position: 0,
    kind: 'question',
    text: 'Something else?',
    minutes: 3,
    importance: 'should',
    questionId: null,
    profileEntryId: null,
    ...fields,
  }
}

test('every question is offered once, with its minutes and a reason or its theme', () => {
  const { suggested, bank: rest } = offersOf(sources, [], '')
  const ids = [...suggested, ...rest].map(({ item }) => item.questionId)
  expect(ids.toSorted()).toEqual(bank.map(({ id }) => id).toSorted())
  expect(suggested[0]?.note).toBe(words.questions.reasons.opens)
  for (const { item, note } of [...suggested, ...rest]) {
    expect(item).toMatchObject({
      kind: 'question',
      minutes: bank.find(({ id }) => id === item.questionId)?.minutes,
    })
    expect(note).not.toBe('')
  }
})

test('an entry of the profile is offered as it is said, or by its title', () => {
  expect(offersOf(sources, [], '').profile.map(({ item }) => item)).toMatchObject([
    { kind: 'share', text: 'I read figures daily', profileEntryId: 'sql', questionId: null },
    { kind: 'share', text: 'Night lead', profileEntryId: 'lead', questionId: null },
  ])
})

test('what is on the agenda is not offered again, whatever its words have become', () => {
  const [first] = sources.suggestions
  const agenda = [
    onAgenda({ questionId: first?.questionId ?? null, text: 'Reworded' }),
    onAgenda({ questionId: 'advice-place', text: 'Reworded too' }),
    onAgenda({ kind: 'share', text: 'i READ figures daily' }),
  ]
  const { profile, bank: rest } = offersOf(sources, agenda, '')
  expect(profile.map(({ item }) => item.profileEntryId)).toEqual(['lead'])
  expect(rest.some(({ item }) => item.questionId === 'advice-place')).toBe(false)
})

test('a search narrows all that is offered', () => {
  const found = offersOf(sources, [], 'figur')
  expect(found.profile).toHaveLength(1)
  for (const { item } of [...found.suggested, ...found.bank])
    expect(item.text.toLowerCase()).toContain('figur')
})
