import { ArrowRightLeft, Ellipsis, Trash2 } from 'lucide-react'
import type { Input } from '../../../contract/contract.ts'
import { daysUntil } from '../../../domain/decisionOrder.ts'
import { type PromiseMade, promise as schema } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { today } from '../../ui/time.ts'
import styles from './Debrief.module.css'

interface PromiseRowProps {
  readonly promise: PromiseMade
  readonly onSave: (changes: Input<'promises.edit'>['changes']) => Promise<unknown>
  readonly onCheck: (done: boolean) => void
  readonly onRemove: () => void
}

/** One promise: a box to tick once it is kept, its words, its day. */
export function PromiseRow({ promise, onSave, onCheck, onRemove }: PromiseRowProps) {
  const { text: said, dueOn, doneAt, by } = promise
  const text = words.debrief
  const daysLate = doneAt === null && dueOn !== null ? -daysUntil(dueOn, today()) : 0
  return (
    <li className={styles.promise} data-done={doneAt !== null}>
      <Checkbox aria-label={text.done(said)} isSelected={doneAt !== null} onChange={onCheck} />
      <div className={styles.words}>
        <Quiet layout="flush">
          <SavedField saved={said} schema={schema.shape.text} save={(value) => onSave({ text: value })}>
            {(field) => <InlineText label={text.promise} hideLabel {...field} />}
          </SavedField>
        </Quiet>
        {daysLate > 0 && <Badge tone="late">{words.near.daysLate(daysLate)}</Badge>}
      </div>
      <Quiet>
        <SavedField saved={dueOn} schema={schema.shape.dueOn} save={(value) => onSave({ dueOn: value })}>
          {(field) => <DayField label={text.due} hideLabel {...field} />}
        </SavedField>
      </Quiet>
      <Menu
        label={text.actionsOf(said)}
        trigger={
          <IconButton size="small" label={text.actionsOf(said)}>
            <Ellipsis size={14} aria-hidden />
          </IconButton>
        }
        items={[
          {
            id: 'hand',
            label: text.hand[by],
            icon: <ArrowRightLeft size={16} aria-hidden />,
            onAction: () => void onSave({ by: by === 'me' ? 'them' : 'me' }),
          },
          {
            id: 'remove',
            label: text.remove,
            icon: <Trash2 size={16} aria-hidden />,
            isDanger: true,
            startsGroup: true,
            onAction: onRemove,
          },
        ]}
      />
    </li>
  )
}
