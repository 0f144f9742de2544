import { useState } from 'react'
import type { ContactView } from '../../../contract/contacts.ts'
import { type Detail, details, isKnown } from './details.ts'

export interface ShownDetails {
  readonly isShown: (detail: Detail) => boolean
  /** Whether a detail was just asked for, so that its field takes the focus. */
  readonly isAsked: (detail: Detail) => boolean
  /** Those that are not shown. */
  readonly hidden: readonly Detail[]
  readonly show: (detail: Detail) => void
  /** A detail stays in sight from now on, also when all of it is taken away. */
  readonly keep: (detail: Detail) => void
}

/** Which details of a contact are in sight: those of which anything is known, and those asked for or come to. */
export function useShownDetails(view: ContactView): ShownDetails {
  const [kept, setKept] = useState<ReadonlySet<Detail>>(new Set())
  const [asked, setAsked] = useState<Detail | null>(null)
  const isShown = (detail: Detail) => kept.has(detail) || isKnown(detail, view)

  function keep(detail: Detail): void {
    if (!kept.has(detail)) setKept(new Set([...kept, detail]))
  }

  return {
    isShown,
    isAsked: (detail) => detail === asked,
    hidden: details.filter((detail) => !isShown(detail)),
    show: (detail) => {
      keep(detail)
      setAsked(detail)
    },
    keep,
  }
}
