import { useEffect, useRef } from 'react'
import type { ContactForm } from '../../../contract/contacts.ts'
import type { ContactPoint } from '../../../domain/contact.ts'
import type { SaveContact } from './detailMutations.ts'

/** An address, a number or a link as it is edited. */
export type Point = ContactForm['points'][number]

/**
 * Changes the list of a contact's points, which is kept as a whole. A change builds on the one before even while that
 * is on its way, or kept and not shown yet.
 */
export function usePoints(points: readonly ContactPoint[], save: SaveContact) {
  const shown = useRef(points)
  useEffect(() => {
    shown.current = points
  }, [points])
  /** The list as it will be; good until other points are shown than when the last change was kept. */
  const coming = useRef({
    list: [] as readonly Point[],
    onTheirWay: 0,
    seen: null as readonly ContactPoint[] | null,
  })

  function current(): readonly Point[] {
    const { list, onTheirWay, seen } = coming.current
    if (onTheirWay > 0 || seen === shown.current) return list
    return shown.current.map(({ kind, label, value }) => ({ kind, label, value }))
  }

  async function change(edit: (points: readonly Point[]) => readonly Point[]): Promise<void> {
    const list = edit(current())
    coming.current.list = list
    coming.current.onTheirWay += 1
    try {
      await save({ points: [...list] })
      coming.current.seen = shown.current
    } finally {
      coming.current.onTheirWay -= 1
    }
  }

  return {
    /** Whether there is a point at an index, or will be in a moment. */
    has: (index: number) => index < current().length,
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
