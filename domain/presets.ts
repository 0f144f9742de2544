import { z } from 'zod'
import type { AgendaItem, Importance } from './agenda.ts'
import { builtInQuestions } from './questions/builtIn.ts'
import type { BuiltInQuestion } from './questions/onTheme.ts'
import { words } from './words/words.ts'

/** The lengths of a conversation that there is a preset agenda for. */
export const presetMinutes = z.literal([15, 20, 30, 45, 60])

export type PresetMinutes = z.infer<typeof presetMinutes>

/** The same, to choose from, the shortest first. */
export const presets: readonly PresetMinutes[] = [...presetMinutes.values]

/** The longest preset within a limit; the shortest where none is. */
export function presetFor(limit: number): PresetMinutes {
  return presets.findLast((preset) => preset <= limit) ?? 15
}

/** An agenda item that stands in no agenda yet. */
export type PresetItem = Omit<AgendaItem, 'id' | 'interviewId' | 'position'>

interface Budget {
  readonly opening: number
  readonly share: number
  readonly questions: number
  readonly closing: number
  readonly buffer: number
  /** Into how many questions their minutes are shared out: two to five minutes each, ten questions at most. */
  readonly count: number
}

/** Minutes for each part of a conversation, after the time budgets that career centres advise. */
const budgets: Readonly<Record<PresetMinutes, Budget>> = {
  15: { opening: 2, share: 1, questions: 8, closing: 3, buffer: 1, count: 3 },
  20: { opening: 2, share: 2, questions: 12, closing: 3, buffer: 1, count: 4 },
  30: { opening: 3, share: 2, questions: 19, closing: 4, buffer: 2, count: 6 },
  45: { opening: 4, share: 3, questions: 30, closing: 5, buffer: 3, count: 10 },
  60: { opening: 5, share: 4, questions: 42, closing: 6, buffer: 3, count: 10 },
}

/** Questions worth asking whatever is to be decided, the most telling first; an agenda takes them from the front. */
const telling: readonly (readonly [id: string, importance: Importance])[] = [
  ['success-best', 'must'],
  ['study-weight', 'must'],
  ['path-way', 'should'],
  ['week-ordinary', 'should'],
  ['advice-place', 'should'],
  ['skills-gap', 'could'],
  ['industry-change', 'could'],
  ['company-decide', 'could'],
  ['rewards-hard', 'could'],
  ['assignments-first', 'could'],
]

/** The agenda to begin with for a conversation of so many minutes, which it plans to the minute. */
export function presetItems(preset: PresetMinutes): readonly PresetItem[] {
  const budget = budgets[preset]
  const { opening, share, closing, buffer } = words.presets
  return [
    plain('opening', opening, budget.opening, 'must'),
    plain('share', share, budget.share, 'should'),
    ...questionItems(budget),
    plain('closing', closing, budget.closing, 'must'),
    plain('buffer', buffer, budget.buffer, 'could'),
  ]
}

/** The first of the telling questions in conversation order; spare minutes go to the most telling. */
function questionItems({ questions, count }: Budget): readonly PresetItem[] {
  const each = Math.floor(questions / count)
  const chosen = telling.slice(0, count)
  return builtInQuestions.flatMap((question) => {
    const rank = chosen.findIndex(([id]) => id === question.id)
    const importance = chosen[rank]?.[1]
    return importance === undefined
      ? []
      : [asked(question, each + (rank < questions % count ? 1 : 0), importance)]
  })
}

function asked({ id, text }: BuiltInQuestion, minutes: number, importance: Importance): PresetItem {
  return { ...plain('question', text, minutes, importance), questionId: id }
}

function plain(kind: PresetItem['kind'], text: string, minutes: number, importance: Importance): PresetItem {
  return { kind, text, minutes, importance, questionId: null, profileEntryId: null }
}
