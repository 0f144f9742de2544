import { useRef } from 'react'
import type { ContactForm } from '../../../contract/contacts.ts'
import type { ContactPoint } from '../../../domain/contact.ts'
import type { SaveContact } from './detailMutations.ts'

/** An address, a number or a link as it is edited. */
export type Point = ContactForm['points'][number]

/**
 * Changes the list of a contact's points, which is kept as a whole. A change builds on the one before even while that
 * is still on its way.
 */
export function usePoints(points: readonly ContactPoint[], save: SaveContact) {
  const latest = useRef<readonly Point[] | null>(null)

  async function change(edit: (points: readonly Point[]) => readonly Point[]): Promise<void> {
    const known = points.map(({ kind, label, value }) => ({ kind, label, value }))
    const next = edit(latest.current ?? known)
    latest.current = next
    try {
      await save({ points: [...next] })
    } finally {
      if (latest.current === next) latest.current = null
    }
  }

  return {
    /** Whether there is a point at an index, or will be in a moment. */
    has: (index: number) => index < (latest.current ?? points).length,
    add: (point: Point) => change((list) => [...list, point]),
    /** Changes the label of the point at an index. */
    relabel: (index: number, label: string) =>
      change((list) => list.map((point, at) => (at === index ? { ...point, label } : point))),
    revalue: (index: number, value: string) =>
      change((list) => list.map((point, at) => (at === index ? { ...point, value } : point))),
    remove: (index: number) => change((list) => list.toSpliced(index, 1)),
    /** Moves the point at an index one place up (-1) or down (1). */
    move: (index: number, by: -1 | 1) =>
      change((list) => {
        const moved = list[index]
        return moved === undefined ? list : list.toSpliced(index, 1).toSpliced(index + by, 0, moved)
      }),
  }
}
