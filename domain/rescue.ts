import { type AgendaItem, ASSUMED_LIMIT, type ItemKind, plannedMinutes } from './agenda.ts'
import { fitAgenda } from './fit.ts'
import { type PresetItem, presetFor, presetItems, presets } from './presets.ts'
import type { ProfileEntry } from './profile.ts'
import type { Suggestion } from './questions/suggest.ts'

/** Questions a conversation is given that nobody prepared. */
export const RESCUE_QUESTIONS = 5

/** The least a question is given, in minutes; where the time allows, each gets two to three. */
const LEAST = 2

type Item = AgendaItem | PresetItem

/** What an agenda is made from in a hurry. */
export interface RescueSource {
  readonly agenda: readonly AgendaItem[]
  /** The interviewer's limit in minutes; null takes the time one asks for. */
  readonly limitMinutes: number | null
  /** What to ask, in the order of a conversation. */
  readonly suggestions: readonly Suggestion[]
  readonly entries: readonly ProfileEntry[]
}

/**
 * An agenda one can go into a conversation with. Where there is none, or one just as a preset left it: the preset within
 * the limit, its questions replaced by five suggested ones and its share by what the profile has to say. Where the user
 * has worked on it, every item stays. Then, in what time is left: something to share, and questions up to five.
 */
export function rescueAgenda(source: RescueSource): readonly Item[] {
  const { agenda } = source
  const limit = source.limitMinutes ?? ASSUMED_LIMIT
  if (agenda.length > 0 && !isPlainPreset(agenda)) return topUp(agenda, source, limit)
  const fresh = fitAgenda(filledPreset(source, limit), limit)
  return fresh.kind === 'cannot-fit' ? agenda : topUp(fresh.kept, source, limit)
}

/** Whether an agenda is just what a preset put there. */
export function isPlainPreset(agenda: readonly AgendaItem[]): boolean {
  return presets.some((preset) => {
    const items = presetItems(preset)
    return items.length === agenda.length && items.every((item, index) => isSame(item, agenda[index]))
  })
}

function isSame(item: PresetItem, other: AgendaItem | undefined): boolean {
  return (
    other !== undefined &&
    item.kind === other.kind &&
    item.text === other.text &&
    item.minutes === other.minutes &&
    item.importance === other.importance
  )
}

/** The preset within a limit, with its own questions and share only where there is nothing better. */
function filledPreset({ suggestions, entries }: RescueSource, limit: number): readonly PresetItem[] {
  const frame = presetItems(presetFor(limit))
  const of = (kind: ItemKind) => frame.filter((item) => item.kind === kind)
  const shareMinutes = plannedMinutes(of('share'))
  const questionMinutes = plannedMinutes(of('question'))
  const said = sayable(entries).slice(0, shareMinutes)
  const asked = suggestions.slice(0, Math.min(RESCUE_QUESTIONS, Math.floor(questionMinutes / LEAST)))
  return [
    ...of('opening'),
    ...(said.length === 0 ? of('share') : shareOut(shareMinutes, said, shareOf)),
    ...(asked.length === 0 ? of('question') : shareOut(questionMinutes, asked, questionOf)),
    ...of('closing'),
    ...of('buffer'),
  ]
}

/** Something to share and questions up to five, as long as they stay within the limit. */
function topUp(items: readonly Item[], source: RescueSource, limit: number): readonly Item[] {
  const shared = withShare(items, source, limit)
  const isAsked = ({ questionId, text }: Suggestion) =>
    shared.some((item) => item.text === text || (questionId !== null && item.questionId === questionId))
  const lacking = RESCUE_QUESTIONS - shared.filter(({ kind }) => kind === 'question').length
  const room = Math.floor((limit - plannedMinutes(shared)) / LEAST)
  const more = source.suggestions
    .filter((suggestion) => !isAsked(suggestion))
    .slice(0, Math.max(0, Math.min(lacking, room)))
    .map((suggestion) => questionOf(suggestion, LEAST))
  const end = shared.findIndex(({ kind }) => kind === 'closing' || kind === 'buffer')
  return shared.toSpliced(end === -1 ? shared.length : end, 0, ...more)
}

/** With one thing to share after the opening, where there was none and a minute is left. */
function withShare(items: readonly Item[], { entries }: RescueSource, limit: number): readonly Item[] {
  const [entry] = sayable(entries)
  const isThere = items.some(({ kind }) => kind === 'share')
  if (isThere || entry === undefined || plannedMinutes(items) >= limit) return items
  const first = items.findIndex(({ kind }) => kind !== 'opening')
  return items.toSpliced(first === -1 ? items.length : first, 0, shareOf(entry, 1))
}

/** What the user has put into words to be said. */
function sayable(entries: readonly ProfileEntry[]): readonly ProfileEntry[] {
  return entries.filter(({ share }) => share !== '')
}

/** Items that share whole minutes evenly, the spare ones going to the first. */
function shareOut<T>(
  minutes: number,
  things: readonly T[],
  toItem: (thing: T, minutes: number) => PresetItem,
): readonly PresetItem[] {
  const each = Math.floor(minutes / things.length)
  return things.map((thing, index) => toItem(thing, each + (index < minutes % things.length ? 1 : 0)))
}

function shareOf({ id, share }: ProfileEntry, minutes: number): PresetItem {
  return {
    kind: 'share',
    text: share,
    minutes,
    importance: 'should',
    questionId: null,
    profileEntryId: id,
  }
}

/** What a decision still leaves open is what the conversation is for. */
function questionOf({ questionId, text, reasons }: Suggestion, minutes: number): PresetItem {
  const importance = reasons.some(({ kind }) => kind === 'unknown') ? 'must' : 'should'
  return { kind: 'question', text, minutes, importance, questionId, profileEntryId: null }
}
