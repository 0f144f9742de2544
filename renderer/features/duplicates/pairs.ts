import type { DuplicatePair } from '../../../contract/duplicates.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'

/** Names a pair in an address and in the list. */
export function keyOf({ a, b }: DuplicatePair): string {
  return `${a.id},${b.id}`
}

/** `Dana Okafor and D. Okafor`, or `Dana Okafor, twice`. */
export function titleOf({ a, b }: DuplicatePair): string {
  const { contacts, duplicates } = words
  const [one, other] = [a, b].map(({ name }) => name || contacts.unnamed)
  return one === other
    ? duplicates.compare.ofOne(one ?? '')
    : duplicates.and(inSentence(one ?? ''), inSentence(other ?? ''))
}

/**
 * The pair that comes up after one was dealt with: the next in the list that does not name a contact that is gone, else
 * the first such one; null when none is left on this page.
 */
export function pairAfter(
  pairs: readonly DuplicatePair[],
  current: DuplicatePair,
  goneIds: readonly string[],
): DuplicatePair | null {
  const isLeft = (pair: DuplicatePair) =>
    keyOf(pair) !== keyOf(current) && !goneIds.includes(pair.a.id) && !goneIds.includes(pair.b.id)
  const at = pairs.findIndex((pair) => keyOf(pair) === keyOf(current))
  return pairs.slice(at + 1).find(isLeft) ?? pairs.find(isLeft) ?? null
}
