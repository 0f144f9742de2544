import { Scissors } from 'lucide-react'
import { words } from '../../../domain/words/words.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { CutForm } from './CutForm.tsx'

interface CutPanelProps {
  readonly interviewId: string
  /** The time they gave, or the one that is assumed. */
  readonly limit: number
}

/** For the message that they have less time than they said. */
export function CutPanel({ interviewId, limit }: CutPanelProps) {
  const text = words.agenda.cut
  return (
    <Panel
      label={text.open}
      placement="bottom start"
      trigger={
        <IconButton size="small" label={text.open}>
          <Scissors size={14} aria-hidden />
        </IconButton>
      }
    >
      {(close) => <CutForm interviewId={interviewId} limit={limit} onDone={close} />}
    </Panel>
  )
}
