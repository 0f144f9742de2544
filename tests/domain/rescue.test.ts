import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AgendaItem, plannedMinutes } from '../../domain/agenda.ts'
import { presetItems } from '../../domain/presets.ts'
import type { ProfileEntry } from '../../domain/profile.ts'
import { bankOf } from '../../domain/questions/bank.ts'
import { type Suggestion, suggestQuestions } from '../../domain/questions/suggest.ts'
import { isPlainPreset, type RescueSource, rescueAgenda } from '../../domain/rescue.ts'

type Rescued = ReturnType<typeof rescueAgenda>

const suggestions = suggestQuestions({ bank: bankOf([]), decisions: [], openQuestions: [], done: [] }, 6)
  .filter(({ theme }) => theme !== 'closing')
  .slice(0, 5)

const entry = (id: string, share: string): ProfileEntry => ({
  id,
  position: 0,
  kind: 'story',
  title: id,
  organisation: '',
  period: '',
  detail: '',
  share,
})
const entries = [
  entry('dashboard', 'Built the triage dashboard'),
  entry('nurse', ''),
  entry('sql', 'SQL and R daily'),
  entry('lead', 'Lead of the night shift'),
]

/** Items as they are once they are on an agenda. */
const onAgenda = (items: Rescued): AgendaItem[] =>
  items.map((item, position) => ({ id: `item-${position}`, interviewId: 'interview', ...item, position }))

const source = (fields: Partial<RescueSource> = {}): RescueSource => ({
  agenda: [],
  limitMinutes: 20,
  suggestions,
  entries,
  ...fields,
})
const kinds = (items: Rescued) => items.map(({ kind }) => kind)

test('an empty agenda of twenty minutes gets its frame, five questions, and what there is to share', () => {
  const items = rescueAgenda(source())
  expect(kinds(items)).toEqual([
    'opening',
    'share',
    'share',
    ...suggestions.map(() => 'question' as const),
    'closing',
    'buffer',
  ])
  expect(plannedMinutes(items)).toBe(20)
  expect(items.filter(({ kind }) => kind === 'question').map(({ text }) => text)).toEqual(
    suggestions.map(({ text }) => text),
  )
  expect(items.filter(({ kind }) => kind === 'share').map(({ profileEntryId }) => profileEntryId)).toEqual([
    'dashboard',
    'sql',
  ])
  expect(suggestions).toHaveLength(5)
})

test('an agenda just as a preset left it is replaced, one that was worked on is kept', () => {
  const preset = onAgenda(presetItems(30))
  expect(isPlainPreset(preset)).toBe(true)
  expect(rescueAgenda(source({ agenda: preset, limitMinutes: 30 }))).not.toContainEqual(preset[2])

  const worked = preset.map((item, index) =>
    index === 2 ? { ...item, text: 'What do you look for?' } : item,
  )
  expect(isPlainPreset(worked)).toBe(false)
  expect(rescueAgenda(source({ agenda: worked, limitMinutes: 30 }))).toEqual(worked)
})

test('one’s own agenda gets a share and questions in the time that is left, and no more', () => {
  const own = onAgenda([
    { ...plain('opening', 2), text: 'Thanks' },
    { ...plain('question', 5), text: 'What do you look for?' },
    { ...plain('closing', 3), text: 'Whom else?' },
  ])
  const items = rescueAgenda(source({ agenda: own, limitMinutes: 16 }))
  expect(kinds(items)).toEqual(['opening', 'share', 'question', 'question', 'question', 'closing'])
  expect(items).toEqual(expect.arrayContaining(own))
  expect(plannedMinutes(items)).toBe(15)
})

test('without a profile the preset’s own words stay; with no question to suggest, its questions do', () => {
  expect(rescueAgenda(source({ entries: [], suggestions: [] }))).toEqual(presetItems(20))
})

test('what a decision leaves open is asked above all', () => {
  const open: Suggestion = {
    id: 'open',
    questionId: null,
    text: 'Is the practicum paid?',
    theme: null,
    minutes: 3,
    reasons: [{ kind: 'unknown', decision: 'Enrol?' }],
  }
  const items = rescueAgenda(source({ suggestions: [open, ...suggestions.slice(0, 4)] }))
  expect(items.find(({ text }) => text === open.text)?.importance).toBe('must')
})

const someItem = fc
  .record({
    kind: fc.constantFrom('opening', 'question', 'share', 'closing', 'buffer'),
    minutes: fc.integer({ min: 1, max: 12 }),
    importance: fc.constantFrom('must', 'should', 'could'),
    text: fc.constantFrom('One', 'Two', 'Three', suggestions[1]?.text ?? ''),
  })
  .map((item) => ({ ...item, questionId: null, profileEntryId: null }))

test('any rescue stays within the limit unless what the user has is over it, keeps all of that in order, and a second one changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(someItem, { maxLength: 8 }),
      fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 90 })),
      fc.subarray([...suggestions]),
      fc.subarray(entries),
      (items, limitMinutes, some, known) => {
        const agenda = onAgenda(items)
        const rescued = rescueAgenda({ agenda, limitMinutes, suggestions: some, entries: known })
        const limit = limitMinutes ?? 20
        expect(plannedMinutes(rescued)).toBeLessThanOrEqual(Math.max(limit, plannedMinutes(agenda)))
        if (agenda.length > 0) expect(rescued.filter((item) => 'id' in item)).toEqual(agenda)
        const texts = rescued.filter((item) => !('id' in item)).map(({ text }) => text)
        expect(new Set(texts).size).toBe(texts.length)
        const again = onAgenda(rescued)
        expect(
          rescueAgenda({ agenda: again, limitMinutes, suggestions: some, entries: known }).map(
            ({ text }) => text,
          ),
        ).toEqual(again.map(({ text }) => text))
      },
    ),
    { numRuns: 1000 },
  )
})

function plain(kind: AgendaItem['kind'], minutes: number) {
  return { kind, minutes, importance: 'should', questionId: null, profileEntryId: null } as const
}
