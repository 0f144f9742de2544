import { useState } from 'react'
import { type MergeChoices, type MergeField, noChoices } from '../../../domain/merge.ts'

/** What is chosen otherwise than proposed, and how to choose. */
export interface MergeChoosing {
  readonly choices: MergeChoices
  readonly choose: (field: MergeField, from: string) => void
  /** Takes entries of a list into the result, or leaves them out. */
  readonly include: (list: keyof MergeChoices['without'], entry: string, isIncluded: boolean) => void
}

/** The choices of one comparison; they begin as proposed. */
export function useMergeChoices(): MergeChoosing {
  const [choices, setChoices] = useState(noChoices)
  return {
    choices,
    choose: (field, from) =>
      setChoices((known) => ({ ...known, fields: { ...known.fields, [field]: from } })),
    include: (list, entry, isIncluded) =>
      setChoices(({ fields, without }) => {
        const others = without[list].filter((known) => known !== entry)
        return { fields, without: { ...without, [list]: isIncluded ? others : [...others, entry] } }
      }),
  }
}
