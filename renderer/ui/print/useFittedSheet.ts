import { useEffect, useState } from 'react'
import type { BriefContent } from '../../../domain/brief/content.ts'
import type { Paper } from '../../../domain/settings.ts'
import type { SheetFit } from './fit.ts'
import { fitSheet } from './fitSheet.tsx'

/** A content together with the fit that was made for it: the two are only ever used as a pair. */
export interface FittedSheet {
  readonly content: BriefContent
  readonly paper: Paper
  readonly fit: SheetFit
}

/**
 * Fits a content whenever it or the paper changes. Until a new fit is made the last one stands; null before the first
 * and while there is no content.
 */
export function useFittedSheet(content: BriefContent | null, paper: Paper): FittedSheet | null {
  const [fitted, setFitted] = useState<FittedSheet | null>(null)
  useEffect(() => {
    if (content === null) return
    let current = true
    fitSheet(content, paper).then(
      (fit) => {
        if (current) setFitted({ content, paper, fit })
      },
      (error: unknown) => {
        // Thrown while rendering, it reaches the window's own way of saying that something went wrong.
        if (current)
          setFitted(() => {
            throw error
          })
      },
    )
    return () => {
      current = false
    }
  }, [content, paper])
  return content === null ? null : fitted
}
