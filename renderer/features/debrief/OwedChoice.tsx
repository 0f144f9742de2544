import { Check, Phone } from 'lucide-react'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useChange } from './mutations.ts'
import { NoteButton } from './NoteButton.tsx'
import look from './Owed.module.css'
import type { OwedStage } from './owed.ts'
import { useBegin } from './useBegin.ts'

/** How to give thanks: by a note, by a call, or they were given already. */
export function OwedChoice(stage: OwedStage) {
  const { kind, interviewId, onStep } = stage
  const begin = useBegin(stage)
  const settle = useChange('followUps.settle', { onDone: () => onStep(false) })
  const text = words.followUps
  return (
    <div className={look.steps}>
      <NoteButton {...begin} />
      <Button size="small" variant="quiet" icon={<Phone size={14} aria-hidden />} onPress={begin.call}>
        {text.call}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={<Check size={14} aria-hidden />}
        onPress={() => settle.mutate({ interviewId, kind })}
      >
        {text.already[kind]}
      </Button>
    </div>
  )
}
