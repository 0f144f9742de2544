import type { Doubt, Reason } from '../../../domain/duplicates.ts'
import { words } from '../../../domain/words/words.ts'

/** What says that two are one, in words and without what they share: for one line of a list. */
export function reasonTexts(reasons: readonly Reason[]): readonly string[] {
  return reasons.map(({ kind }) => words.duplicates.reasons[kind])
}

/** What says that they are two, in words. */
export function doubtTexts(doubts: readonly Doubt[]): readonly string[] {
  return doubts.map((doubt) => words.duplicates.doubts[doubt.kind]('domain' in doubt ? doubt.domain : ''))
}
