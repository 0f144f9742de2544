import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import '@fontsource/source-serif-4/600.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RecoveryPage } from './features/recovery/RecoveryPage.tsx'

/** The window while no planner is open: a page of its own, which asks the planner for nothing. */
const root = document.getElementById('root')
if (root === null) throw new Error('recovery.html has no #root')
createRoot(root).render(
  <StrictMode>
    <RecoveryPage />
  </StrictMode>,
)
