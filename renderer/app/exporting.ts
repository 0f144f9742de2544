import { createContext, use } from 'react'
import type { Selection } from '../../domain/selection.ts'

/** Opens the export of some contacts; of everyone for null. */
export type OpenExport = (chosen: Selection | null) => void

/** Given by the ExportProvider. */
export const ExportContext = createContext<OpenExport | null>(null)

/** How a screen asks what to export and as what. */
export function useOpenExport(): OpenExport {
  const open = use(ExportContext)
  if (open === null) throw new Error('There is no ExportProvider above this component.')
  return open
}
