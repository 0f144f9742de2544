import { Scale, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { DebriefDecision } from '../../../contract/debrief.ts'
import { takeaway as schema, type Takeaway } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import styles from './Debrief.module.css'
import { weighItems } from './weighItems.tsx'
import { type Weighing, weighingText } from './weighing.ts'

const leanings = new Map<string, Takeaway['leaning']>([
  ['f', 'for'],
  ['a', 'against'],
  ['n', 'neutral'],
])

interface TakeawayRowProps {
  readonly takeaway: Takeaway
  readonly decisions: readonly DebriefDecision[]
  readonly onEdit: (text: string) => Promise<unknown>
  readonly onWeigh: (weighing: Weighing) => void
  readonly onRemove: () => void
}

/** One takeaway and what it speaks for. On its buttons F, A and N change the side. */
export function TakeawayRow({ takeaway, decisions, onEdit, onWeigh, onRemove }: TakeawayRowProps) {
  const { decisionId, optionId } = takeaway
  const text = words.debrief
  const said = weighingText(takeaway, decisions)

  function onKeyDown(event: KeyboardEvent): void {
    const leaning = leanings.get(event.key)
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    const isOnButton = event.target instanceof HTMLButtonElement
    if (leaning === undefined || !isPlain || !isOnButton || optionId === null) return
    event.preventDefault()
    onWeigh({ decisionId, optionId, leaning })
  }

  return (
    <li className={styles.takeaway} onKeyDown={onKeyDown}>
      <Quiet layout="flush">
        <SavedField saved={takeaway.text} schema={schema.shape.text} save={onEdit}>
          {(field) => <InlineText label={text.takeaway} hideLabel {...field} />}
        </SavedField>
      </Quiet>
      <span className={styles.acts}>
        <IconButton size="small" label={text.removeTakeaway(takeaway.text)} onPress={onRemove}>
          <X size={14} aria-hidden />
        </IconButton>
      </span>
      {decisions.length > 0 && (
        <div className={styles.weighing} data-leaning={optionId === null ? 'none' : takeaway.leaning}>
          <Menu
            label={text.weigh(takeaway.text)}
            trigger={
              <Button
                size="small"
                variant="quiet"
                icon={<Scale size={14} aria-hidden />}
                aria-label={text.weighButton(said, takeaway.text)}
              >
                <bdi>{said}</bdi>
              </Button>
            }
            items={weighItems(takeaway, decisions, onWeigh)}
          />
        </div>
      )}
    </li>
  )
}
