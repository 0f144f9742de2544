import { useEffect, useEffectEvent, useState } from 'react'
import type { ContactRow } from '../../../contract/contactList.ts'

/** `show` puts the contact beside the list, `open` goes there. */
export type Showing = 'show' | 'open'

interface Options {
  readonly total: number
  /** The row at an index; undefined while it is on its way, or while the rows answer an older search. */
  readonly rowAt: (index: number) => ContactRow | undefined
  readonly onShow: (id: string, how: Showing) => void
}

interface ActiveRow {
  /** The row the keyboard is on; -1: none. */
  readonly active: number
  readonly moveTo: (index: number) => void
  /** Shows the contact at an index as soon as its row is there, unless it is the one that is just going. */
  readonly want: (index: number, how: Showing, except?: string) => void
}

/** Where the keyboard is in the list, and which contact is to be shown for it. */
export function useActiveRow({ total, rowAt, onShow }: Options): ActiveRow {
  const [index, moveTo] = useState(-1)
  const [wanted, setWanted] = useState<{
    readonly how: Showing
    readonly except?: string | undefined
  } | null>(null)
  const active = Math.min(index, total - 1)
  const id = rowAt(active)?.id
  const show = useEffectEvent(onShow)

  useEffect(() => {
    if (wanted === null || id === undefined || id === wanted.except) return
    setWanted(null)
    show(id, wanted.how)
  }, [wanted, id])

  return {
    active,
    moveTo,
    want: (next, how, except) => {
      moveTo(next)
      setWanted({ how, except })
    },
  }
}
