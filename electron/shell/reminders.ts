import { powerMonitor } from 'electron'
import type { Store } from '../store/client.ts'
import { notify } from './notify.ts'
import { keepReminding } from './reminding.ts'
import { showScreen } from './window.ts'

/** Reminds on the desktop while Askwell runs; a click leads to the screen where the thing is done. Answers how to look again. */
export function setUpReminders(store: Store): () => void {
  const lookAgain = keepReminding(store, ({ title, body, path }) =>
    notify({ title, body, onClick: () => showScreen(path) }),
  )
  powerMonitor.on('resume', lookAgain)
  return lookAgain
}
