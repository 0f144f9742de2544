import type { ReactNode } from 'react'
import { type AutosaveOptions, useAutosave } from './useAutosave.ts'

interface SavedFieldProps<T> extends AutosaveOptions<T> {
  /** Draws the control; `choose` is for those that are done with one choice. */
  readonly children: (
    field: ReturnType<typeof useAutosave<T>>['field'],
    choose: (value: T) => void,
  ) => ReactNode
}

/** Ties one field to its autosave, as `Controlled` ties one to a form. */
export function SavedField<T>({ children, ...options }: SavedFieldProps<T>) {
  const { field, choose } = useAutosave(options)
  return children(field, choose)
}
