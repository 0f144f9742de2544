import type { ContactPoint } from './contact.ts'
import { pointKey } from './fill.ts'
import { foldForIndex } from './fold.ts'
import type { Mergeable } from './merge.ts'

interface UnitedPoint {
  readonly point: ContactPoint
  /** The contacts that have it. */
  readonly of: readonly string[]
}

/** Addresses, numbers and links of all, each once. Of the same ones that with a label stands for all. */
export function unitedPoints(contacts: readonly Mergeable[]): readonly UnitedPoint[] {
  const united = new Map<string, UnitedPoint>()
  for (const { contact, points } of contacts) {
    for (const point of points) {
      const known = united.get(pointKey(point))
      const isBetter = known === undefined || (known.point.label === '' && point.label !== '')
      united.set(pointKey(point), {
        point: isBetter ? point : known.point,
        of: [...new Set([...(known?.of ?? []), contact.id])],
      })
    }
  }
  return [...united.values()]
}

interface UnitedTag {
  readonly tag: string
  readonly of: readonly string[]
}

/** Tags of all, each once, whatever its case. */
export function unitedTags(contacts: readonly Mergeable[]): readonly UnitedTag[] {
  const united = new Map<string, UnitedTag>()
  for (const { contact, tags } of contacts) {
    for (const tag of tags) {
      // A tag of signs alone folds to nothing.
      const key = foldForIndex(tag) || tag
      const known = united.get(key)
      united.set(key, { tag: known?.tag ?? tag, of: [...new Set([...(known?.of ?? []), contact.id])] })
    }
  }
  return [...united.values()]
}
