import { type ReactNode, useState } from 'react'
import type { Selection } from '../../domain/selection.ts'
import { ExportDialog } from '../features/exports/ExportDialog.tsx'
import { useCommand } from '../ui/commands.ts'
import { ExportContext } from './exporting.ts'

/** The dialog of exports, over whichever screen asked for it. */
export function ExportProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<{ readonly chosen: Selection | null } | null>(null)
  useCommand('export', () => setAsked({ chosen: null }))
  return (
    <ExportContext value={(chosen) => setAsked({ chosen })}>
      {children}
      {asked !== null && <ExportDialog chosen={asked.chosen} onClose={() => setAsked(null)} />}
    </ExportContext>
  )
}
