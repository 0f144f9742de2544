import type { Progress } from '../../../contract/events.ts'
import { words } from '../../../domain/words/words.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'

/** How far reading, matching or writing has come. */
export function ImportProgress({ progress }: { readonly progress: Progress | null }) {
  const { phase = 'reading', done = 0, total = 0 } = progress ?? {}
  return <ProgressBar label={words.imports.dialog.phases[phase]} done={done} total={total} />
}
