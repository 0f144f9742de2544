import { foldForIndex } from '../../../domain/fold.ts'
import type { PickOption } from '../../ui/PickField.tsx'

/** More than one reads at a glance; typing finds the others. */
const MOST = 50

/**
 * The tags that hold what was typed, those that begin with it first, then the most used ones; not those left out.
 * Case and accents do not matter.
 */
export function knownTags(
  tags: readonly { readonly tag: string; readonly count: number }[],
  typed: string,
  leftOut: readonly string[],
): readonly PickOption[] {
  const sought = foldForIndex(typed)
  return tags
    .map(({ tag, count }) => ({ tag, count, folded: foldForIndex(tag) }))
    .filter(({ tag, folded }) => folded.includes(sought) && !leftOut.includes(tag))
    .toSorted(
      (a, b) =>
        Number(b.folded.startsWith(sought)) - Number(a.folded.startsWith(sought)) || b.count - a.count,
    )
    .slice(0, MOST)
    .map(({ tag, count }) => ({ id: tag, label: tag, note: count.toLocaleString('en') }))
}
