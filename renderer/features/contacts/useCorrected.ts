import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ContactListing } from '../../../domain/contactFilter.ts'
import { correctQuery, countQuery } from './queries.ts'

interface Corrected {
  readonly listing: ContactListing
  /** The search shown in place of the one typed; null while that one finds somebody, or nothing near it does. */
  readonly search: string | null
  /** It is not known yet whether another search helps. */
  readonly isPending: boolean
}

/** The listing asked for, or the nearest one that finds somebody where it finds nobody: a slip of the finger. */
export function useCorrected(typed: ContactListing): Corrected {
  const { search } = typed.filter
  const counted = useQuery(countQuery(typed.filter))
  const isWanting = counted.data?.total === 0 && search.trim() !== ''
  const correct = useQuery({ ...correctQuery(search), enabled: isWanting })
  const better = isWanting ? (correct.data?.search ?? null) : null
  const listing = useMemo(
    () => (better === null ? typed : { ...typed, filter: { ...typed.filter, search: better } }),
    [typed, better],
  )
  return { listing, search: better, isPending: counted.isPending || (isWanting && correct.isPending) }
}
