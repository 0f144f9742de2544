import { useState } from 'react'
import { Router } from 'wouter'
import { DraftContext, type Drafts } from '../features/contacts/drafts.ts'
import { ImportDialog } from '../features/imports/ImportDialog.tsx'
import { NoticeRegion } from '../ui/NoticeRegion.tsx'
import { AppCommands } from './AppCommands.tsx'
import { CommandProvider } from './CommandProvider.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ExportProvider } from './ExportProvider.tsx'
import { createLocation, startAtToday } from './location.ts'
import { PaletteWindow } from './PaletteWindow.tsx'
import { PlannerProvider } from './PlannerProvider.tsx'
import { RecoveryNotice } from './RecoveryNotice.tsx'
import { Windows } from './Windows.tsx'

/** The window: what every screen needs, around the frame. */
export function App() {
  const [location] = useState(createLocation)
  const [drafts] = useState<Drafts>(() => ({ forms: new Map(), logs: new Map() }))
  return (
    <ErrorBoundary isWholeWindow onGoToToday={startAtToday}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <NoticeRegion>
          <PlannerProvider>
            <CommandProvider>
              <DraftContext value={drafts}>
                <AppCommands />
                <ExportProvider>
                  <Windows />
                </ExportProvider>
                <ImportDialog />
                <PaletteWindow />
                <RecoveryNotice />
              </DraftContext>
            </CommandProvider>
          </PlannerProvider>
        </NoticeRegion>
      </Router>
    </ErrorBoundary>
  )
}
