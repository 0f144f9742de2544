import { useEffect, useState } from 'react'
import type { SectionName } from '../../../domain/brief/section.ts'
import { roomMakers } from '../../ui/print/roomMakers.tsx'
import type { FittedSheet } from '../../ui/print/useFittedSheet.ts'

interface Found {
  readonly of: FittedSheet
  readonly names: readonly SectionName[]
}

/** The sections any one of which makes room for all the rest; none while that is found out. */
export function useRoomMakers(fitted: FittedSheet, isFull: boolean): readonly SectionName[] {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (!isFull) return
    let current = true
    // What cannot be found out is not offered; setting the page itself says what is wrong.
    roomMakers(fitted.content, fitted.paper).then(
      (names) => {
        if (current) setFound({ of: fitted, names })
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [fitted, isFull])
  return isFull && found?.of === fitted ? found.names : []
}
