import { GripVertical, X } from 'lucide-react'
import { Button, GridListItem } from 'react-aria-components'
import { words } from '../../../domain/words/words.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './AgendaRow.module.css'
import type { AgendaClock } from './clock.ts'
import { custom } from './custom.ts'
import { EdgeHandle } from './EdgeHandle.tsx'
import { ItemMenu } from './ItemMenu.tsx'
import { LimitLine } from './LimitLine.tsx'
import type { Block } from './layout.ts'
import { MinutesField } from './MinutesField.tsx'
import { isMust } from './must.ts'
import { RowText } from './RowText.tsx'
import type { AgendaActions } from './useAgendaActions.ts'

interface AgendaRowProps {
  readonly block: Block
  readonly clock: AgendaClock
  readonly limit: number | null
  /** The limit falls right where this block begins. */
  readonly lineAbove: boolean
  readonly isLeaving: boolean
  readonly isEditing: boolean
  readonly actions: AgendaActions
  readonly onEdit: (on: boolean, stays?: boolean) => void
  readonly onRemove: () => void
}

/** CSS pixels from which a block's text stands at its top, beside the time, not in the middle. */
const TALL = 110

/** One block: when it begins, what it is, its minutes. */
export function AgendaRow(props: AgendaRowProps) {
  const { block, clock, limit, lineAbove, isLeaving, isEditing, actions, onEdit, onRemove } = props
  const { item, cut } = block
  const at = lineAbove ? 0 : cut
  const standing = limit === null ? 'within' : block.standing
  return (
    <GridListItem
      id={item.id}
      textValue={summary(props)}
      className={styles.row ?? ''}
      style={custom({
        '--block': `${block.height}px`,
        '--minutes': item.minutes,
        '--cut': `${(cut ?? 1) * 100}%`,
      })}
      data-standing={standing}
      data-strong={isMust(item) || undefined}
      data-quiet={item.kind === 'buffer' || standing === 'over' || undefined}
      data-tall={block.height > TALL || undefined}
      data-leaving={isLeaving || undefined}
    >
      <span className={styles.clock}>{lineAbove ? '' : clock(block.start)}</span>
      <span className={styles.ticks} />
      <div className={styles.block}>
        <Button slot="drag" className={styles.drag ?? ''} aria-label={words.agenda.drag(item.text)}>
          <GripVertical size={14} aria-hidden />
        </Button>
        <RowText
          text={item.text}
          isEditing={isEditing}
          onKeep={(text) => actions.edit(item.id, { text })}
          onDone={(stays) => onEdit(false, stays)}
        />
        <ItemMenu item={item} actions={actions} onEdit={() => onEdit(true)} onRemove={onRemove} />
        <EdgeHandle
          minutes={item.minutes}
          onChange={(minutes) => actions.setMinutes(item.id, minutes)}
          onEnd={actions.keepMinutes}
        />
      </div>
      <MinutesField
        label={words.agenda.minutesOf(item.text)}
        value={item.minutes}
        onChange={(minutes) => actions.setMinutes(item.id, minutes)}
        onBlur={actions.keepMinutes}
      />
      <span className={styles.remove}>
        <IconButton size="small" label={words.agenda.menu.remove} onPress={onRemove}>
          <X size={14} aria-hidden />
        </IconButton>
      </span>
      {at !== null && <LimitLine at={at} limit={limit} clock={clock} />}
    </GridListItem>
  )
}

/** What the row is to a screen reader: its time, its text, its minutes, how it stands to the limit. */
function summary({ block, clock, limit }: AgendaRowProps): string {
  const { item, start, standing } = block
  const nature = words.agenda.nature(item.kind, item.importance)
  const row = words.agenda.row(clock(start), item.text, item.minutes, nature)
  if (limit === null || standing === 'within') return row
  return `${row}, ${standing === 'cut' ? words.agenda.rowCut : words.agenda.rowOver}`
}
