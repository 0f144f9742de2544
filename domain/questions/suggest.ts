import type { Decision, OpenQuestion } from '../decision.ts'
import { foldForIndex } from '../fold.ts'
import { type Theme, theme } from '../question.ts'
import { type BankQuestion, serves } from './bank.ts'

/** Why a question is suggested. */
export type SuggestionReason =
  | { readonly kind: 'unknown'; readonly decision: string }
  | { readonly kind: 'near'; readonly openQuestion: string }
  | { readonly kind: 'decision'; readonly decision: string }
  | { readonly kind: 'own' }
  | { readonly kind: 'opens' }
  | { readonly kind: 'closes' }
  | { readonly kind: 'any' }

/** A question for one interview. `questionId` is null where it is an open question of a decision, in the user's words. */
export interface Suggestion {
  /** Its own among the suggestions: of the open question or of the bank's. */
  readonly id: string
  readonly questionId: string | null
  readonly text: string
  readonly theme: Theme | null
  readonly minutes: number
  /** The strongest first, one at least. */
  readonly reasons: readonly SuggestionReason[]
}

/** What the rule knows of an interview. */
export interface SuggestionSource {
  readonly bank: readonly BankQuestion[]
  /** The decisions it is for. */
  readonly decisions: readonly Pick<Decision, 'id' | 'title' | 'kind'>[]
  /** What is still unknown about them; those with an answer are known. */
  readonly openQuestions: readonly OpenQuestion[]
  /** What this person has answered already, and what stands on the agenda: by id where there is one, and by its words. */
  readonly done: readonly { readonly questionId: string | null; readonly text: string }[]
}

/** Minutes for an open question: it asks for an account. */
const OPEN_MINUTES = 3
/** A word in more questions than this share of the bank says nothing about what they ask. */
const COMMON = 0.06

/**
 * The questions to ask in an interview, `limit` at most, in the order of a conversation: how they came here first, then
 * what is still unknown, then one theme after the other, and the closing last. Left out: what this person answered
 * already and what is on the agenda. Themes are spread: none gives a second question before each has given one, the
 * first and the last theme before all others. Within a theme, those near an open question come first, then the user's own.
 */
export function suggestQuestions(source: SuggestionSource, limit: number): readonly Suggestion[] {
  const { bank, decisions, openQuestions } = source
  const isDone = doneIn(source)
  const unknown = openQuestions.filter(({ answer }) => answer.trim() === '')
  const asked = unknown
    .filter(({ text }) => !isDone(null, text))
    .slice(0, Math.max(0, limit - 2))
    .map((open) => suggestOpen(open, decisions))
  const near = nearnessIn(bank, unknown)
  const candidates = bank
    .filter((question) => !isDone(question.id, question.text))
    .filter((question) =>
      serves(
        question,
        decisions.map(({ kind }) => kind),
      ),
    )
    .map((question) => {
      const nearest = near(question)
      return { question, nearest, score: nearest.shared * 2 + (question.isOwn ? 1 : 0) }
    })
  const chosen = spread(candidates, limit - asked.length).map(({ question, nearest }) =>
    suggest(question, nearest.open, decisions),
  )
  const opening = chosen.filter((each) => each.theme === 'path')
  return [...opening, ...asked, ...chosen.filter((each) => each.theme !== 'path')]
}

interface Candidate {
  readonly question: BankQuestion
  readonly nearest: Nearest
  readonly score: number
}

/** Takes the best of every theme, then the second best, until there are enough; in the order of the themes. */
function spread(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  const queues = theme.options.map((each) =>
    candidates.filter(({ question }) => question.theme === each).toSorted((a, b) => b.score - a.score),
  )
  const rounds = Math.max(0, ...queues.map(({ length }) => length))
  const order = Array.from({ length: rounds }, (_, round) =>
    queues.flatMap((queue) => queue[round] ?? []).toSorted((a, b) => rank(b) - rank(a)),
  ).flat()
  const taken = new Set(order.slice(0, Math.max(0, count)))
  return queues.flatMap((queue) => queue.filter((candidate) => taken.has(candidate)))
}

/** A conversation needs its beginning and its end more than anything a score can say. */
function rank({ question, score }: Candidate): number {
  return question.theme === 'path' || question.theme === 'closing' ? Number.POSITIVE_INFINITY : score
}

function suggestOpen(
  { id, decisionId, text }: OpenQuestion,
  decisions: SuggestionSource['decisions'],
): Suggestion {
  const decision = decisions.find((each) => each.id === decisionId)?.title ?? ''
  return {
    id,
    questionId: null,
    text,
    theme: null,
    minutes: OPEN_MINUTES,
    reasons: [{ kind: 'unknown', decision }],
  }
}

function suggest(
  { id, text, theme: about, minutes, kinds, isOwn }: BankQuestion,
  near: OpenQuestion | null,
  decisions: SuggestionSource['decisions'],
): Suggestion {
  const decision = decisions.find(({ kind }) => kinds.includes(kind))
  const reasons: SuggestionReason[] = []
  if (near !== null) reasons.push({ kind: 'near', openQuestion: near.text })
  if (isOwn) reasons.push({ kind: 'own' })
  if (about === 'path') reasons.push({ kind: 'opens' })
  if (about === 'closing') reasons.push({ kind: 'closes' })
  if (decision !== undefined) reasons.push({ kind: 'decision', decision: decision.title })
  if (reasons.length === 0) reasons.push({ kind: 'any' })
  return { id, questionId: id, text, theme: about, minutes, reasons }
}

function doneIn({ done }: SuggestionSource): (id: string | null, text: string) => boolean {
  const ids = new Set(done.map(({ questionId }) => questionId))
  const texts = new Set(done.map(({ text }) => foldForIndex(text)))
  return (id, text) => (id !== null && ids.has(id)) || texts.has(foldForIndex(text))
}

interface Nearest {
  /** How many telling words the two have in common. */
  readonly shared: number
  readonly open: OpenQuestion | null
}

/** Finds for a question the open one with which it has most words in common, words that most questions have aside. */
function nearnessIn(
  bank: readonly BankQuestion[],
  unknown: readonly OpenQuestion[],
): (question: BankQuestion) => Nearest {
  const wordsOf = (text: string) => new Set(foldForIndex(text).split(' '))
  const bankWords = new Map(bank.map((question) => [question.id, wordsOf(question.text)]))
  const counts = new Map<string, number>()
  for (const words of bankWords.values())
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const isTelling = (word: string) => word.length > 3 && (counts.get(word) ?? 0) <= bank.length * COMMON
  const open = unknown.map((question) => ({ question, words: [...wordsOf(question.text)].filter(isTelling) }))
  return ({ id }) => {
    const own = bankWords.get(id)
    return open.reduce<Nearest>(
      (best, { question, words }) => {
        const shared = words.filter((word) => own?.has(word)).length
        return shared > best.shared ? { shared, open: question } : best
      },
      { shared: 0, open: null },
    )
  }
}
