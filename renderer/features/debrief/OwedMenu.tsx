import { Ellipsis, Mail, Phone, Trash2 } from 'lucide-react'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useChange } from './mutations.ts'
import type { OwedStageOn } from './owed.ts'
import { useBegin } from './useBegin.ts'

/** What else can be done with a draft: the other way, or none of it. */
export function OwedMenu(stage: OwedStageOn) {
  const { followUp, onStep } = stage
  const begin = useBegin(stage)
  const tell = useTellUndoable()
  const text = words.followUps
  const remove = useChange('followUps.remove', {
    onDone: () => {
      tell(text.discarded)
      onStep(false)
    },
  })
  const other =
    followUp.channel === 'note'
      ? { id: 'call', label: text.call, icon: <Phone size={16} aria-hidden />, onAction: begin.call }
      : {
          id: 'note',
          label: text.note,
          icon: <Mail size={16} aria-hidden />,
          onAction: () => begin.note(begin.templates[0]),
        }
  return (
    <Menu
      label={text.more}
      trigger={
        <IconButton size="small" label={text.more}>
          <Ellipsis size={14} aria-hidden />
        </IconButton>
      }
      items={[
        other,
        {
          id: 'discard',
          label: text.discard,
          icon: <Trash2 size={16} aria-hidden />,
          isDanger: true,
          startsGroup: true,
          onAction: () => remove.mutate({ id: followUp.id }),
        },
      ]}
    />
  )
}
