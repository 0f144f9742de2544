import { Check, Ellipsis, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Evidence } from '../../../contract/decisions.ts'
import { type DecisionOption, decisionOption as schema } from '../../../domain/decision.ts'
import { balanceOf } from '../../../domain/evidence.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { moveEntries } from '../../ui/moveEntries.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { moveKeys } from './moveKeys.ts'
import styles from './OptionList.module.css'

interface OptionBlockProps {
  readonly option: DecisionOption
  readonly index: number
  readonly count: number
  readonly isChosen: boolean
  readonly isMade: boolean
  readonly evidence: readonly Evidence[]
  readonly row: (evidence: Evidence) => ReactNode
  readonly onEdit: (text: string) => Promise<unknown>
  readonly onMove: (index: number) => void
  readonly onRemove: () => void
  readonly onChoose: () => void
}

/** One option: its words, how people lean, and what they said on either side. Alt with the arrow keys moves it. */
export function OptionBlock(props: OptionBlockProps) {
  const { option, index, count, isChosen, isMade, evidence, row, onEdit, onMove, onRemove, onChoose } = props
  const text = words.decisions
  return (
    <li className={styles.option} data-chosen={isChosen} onKeyDown={moveKeys(index, count, onMove)}>
      <div className={styles.head}>
        <div className={styles.name}>
          <Quiet>
            <SavedField saved={option.text} schema={schema.shape.text} save={onEdit}>
              {(field) => <InlineText label={text.option} hideLabel {...field} />}
            </SavedField>
          </Quiet>
        </div>
        <div className={styles.actions}>
          {isChosen && <Badge tone="done">{text.chosen}</Badge>}
          {!isMade && (
            <Button size="small" aria-label={text.chooseOf(option.text)} onPress={onChoose}>
              {text.choose}
            </Button>
          )}
          <Menu
            label={text.optionActions(option.text)}
            trigger={
              <IconButton size="small" label={text.optionActions(option.text)}>
                <Ellipsis size={14} aria-hidden />
              </IconButton>
            }
            items={[
              ...(isMade && !isChosen
                ? [
                    {
                      id: 'choose',
                      label: text.choose,
                      icon: <Check size={16} aria-hidden />,
                      onAction: onChoose,
                    },
                  ]
                : []),
              ...moveEntries({
                isFirst: index === 0,
                isLast: index === count - 1,
                onMove: (step) => onMove(index + step),
              }),
              {
                id: 'remove',
                label: text.removeOption,
                icon: <Trash2 size={16} aria-hidden />,
                isDanger: true,
                startsGroup: true,
                onAction: onRemove,
              },
            ]}
          />
        </div>
      </div>
      <p className={styles.balance}>
        {text.balance(
          balanceOf(evidence.map(({ leaning, contact }) => ({ leaning, contactId: contact.id }))),
        )}
      </p>
      {evidence.length > 0 && (
        <div className={styles.sides}>
          {(['for', 'against', 'neutral'] as const).map((leaning) => {
            const side = evidence.filter((one) => one.leaning === leaning)
            if (side.length === 0) return null
            return (
              <div key={leaning} className={styles.side} data-leaning={leaning}>
                <h3>{text.leanings[leaning]}</h3>
                <ul
                  className={styles.evidence}
                  aria-label={text.evidenceOf(text.leanings[leaning], option.text)}
                >
                  {side.map(row)}
                </ul>
              </div>
            )
          })}
        </div>
      )}
    </li>
  )
}
