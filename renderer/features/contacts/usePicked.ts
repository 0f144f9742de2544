import { useRef, useState } from 'react'
import type { ContactListing } from '../../../domain/contactFilter.ts'
import { SELECTION_LIMIT } from '../../../domain/selection.ts'
import { ask } from '../../api.ts'
import { everybody, nobody, type Picked, toggled, withThese } from './picked.ts'

export interface PickedContacts {
  readonly picked: Picked
  readonly toggle: (id: string) => void
  /** Selects one, and nobody else. */
  readonly only: (id: string) => void
  /** Selects from where extending began to an index; the first call says where that is. */
  readonly extend: (from: number, to: number) => void
  /** The next extending begins anew. */
  readonly settle: () => void
  readonly all: () => void
  readonly clear: () => void
}

/** Which contacts are selected, while the listing may change. All of a list are so only as long as it stays that list. */
export function usePicked(listing: ContactListing): PickedContacts {
  const [picked, setPicked] = useState(nobody)
  const [of, setOf] = useState(listing.filter)
  const extending = useRef<{ readonly anchor: number; readonly base: Picked } | null>(null)
  const asked = useRef(0)
  if (of !== listing.filter) {
    setOf(listing.filter)
    if (picked.isAll) setPicked(nobody)
  }

  function set(next: Picked): void {
    asked.current += 1
    extending.current = null
    setPicked(next)
  }

  async function extend(from: number, to: number): Promise<void> {
    extending.current ??= { anchor: from, base: picked }
    const { anchor, base } = extending.current
    const first = Math.max(0, Math.min(anchor, to))
    const end = Math.min(Math.max(anchor, to) + 1, first + SELECTION_LIMIT)
    asked.current += 1
    const mine = asked.current
    const { ids } = await ask('contacts.ids', { listing, from: first, to: end })
    // A later key may have been answered before.
    if (mine === asked.current) setPicked(withThese(base, ids))
  }

  return {
    picked,
    toggle: (id) => set(toggled(picked, id)),
    only: (id) => set(toggled(nobody, id)),
    extend: (from, to) => void extend(from, to).catch(() => undefined),
    settle: () => {
      extending.current = null
    },
    all: () => set(everybody),
    clear: () => set(nobody),
  }
}
