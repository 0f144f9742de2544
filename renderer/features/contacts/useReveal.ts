import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import type { ContactListing } from '../../../domain/contactFilter.ts'
import { placeQuery } from './queries.ts'

interface RevealOptions {
  readonly listing: ContactListing
  readonly total: number
  /** The contact that is shown; null: none. */
  readonly shownId: string | null
  /** The contact the keyboard is on, as far as it is known. */
  readonly activeId: string | undefined
  readonly onFound: (index: number) => void
}

/** Finds the row of a contact one came to from elsewhere: one just added, or one that a link led to. */
export function useReveal({ listing, total, shownId, activeId, onFound }: RevealOptions): void {
  const [soughtId, setSoughtId] = useState(shownId)
  const [lastId, setLastId] = useState(shownId)
  if (lastId !== shownId) {
    setLastId(shownId)
    setSoughtId(shownId === activeId ? null : shownId)
  }
  const placed = useQuery({ ...placeQuery(listing, soughtId ?? ''), enabled: soughtId !== null })
  const index = placed.data?.index ?? null
  const found = useEffectEvent(onFound)
  useEffect(() => {
    // A contact just added has its place before the list knows that it is longer.
    if (soughtId === null || index === null || index >= total) return
    setSoughtId(null)
    found(index)
  }, [soughtId, index, total])
}
