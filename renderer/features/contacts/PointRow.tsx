import { ArrowDown, ArrowUp, Copy, Ellipsis, Link2, Mail, Phone, Trash2 } from 'lucide-react'
import { line, requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { copyText } from '../../ui/copyText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useNotify } from '../../ui/notices.ts'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import styles from './PointRow.module.css'
import type { Point } from './usePoints.ts'

const icons = {
  email: <Mail size={16} aria-hidden />,
  phone: <Phone size={16} aria-hidden />,
  link: <Link2 size={16} aria-hidden />,
}

interface PointRowProps {
  readonly point: Point
  readonly isFirst: boolean
  readonly isLast: boolean
  /** It was just asked for and says nothing yet. */
  readonly isNew: boolean
  readonly onValue: (value: string) => Promise<void>
  readonly onLabel: (label: string) => Promise<void>
  readonly onRemove: () => void
  readonly onMove: (by: -1 | 1) => void
}

/** One way to reach someone: what it is, its label, and what can be done with it. */
export function PointRow(props: PointRowProps) {
  const { point, isFirst, isLast, isNew, onValue, onLabel, onRemove, onMove } = props
  const text = words.contactDetail
  const kind = text.points[point.kind]
  return (
    <li className={styles.point}>
      <span className={styles.icon}>{icons[point.kind]}</span>
      <Quiet>
        <SavedField saved={point.value} schema={isNew ? line : requiredLine} save={onValue}>
          {(field) => <InlineText label={kind} hideLabel autoFocus={isNew} placeholder={kind} {...field} />}
        </SavedField>
      </Quiet>
      <div className={styles.label}>
        <Quiet>
          <SavedField saved={point.label} schema={line} save={onLabel}>
            {(field) => (
              <InlineText label={text.labelOf(kind)} hideLabel placeholder={text.label} {...field} />
            )}
          </SavedField>
        </Quiet>
      </div>
      <PointMenu point={point} isFirst={isFirst} isLast={isLast} onRemove={onRemove} onMove={onMove} />
    </li>
  )
}

function PointMenu(props: Pick<PointRowProps, 'point' | 'isFirst' | 'isLast' | 'onRemove' | 'onMove'>) {
  const { point, isFirst, isLast, onRemove, onMove } = props
  const notify = useNotify()
  const text = words.contactDetail
  const kind = text.points[point.kind]

  function copy(): void {
    copyText(point.value)
    notify({ text: words.contacts.copied(point.value) })
  }

  return (
    <span className={styles.actions}>
      <IconButton size="small" label={words.contacts.copy(point.value || kind)} onPress={copy}>
        <Copy size={14} aria-hidden />
      </IconButton>
      <Menu
        label={text.pointMenu(point.value || kind)}
        trigger={
          <IconButton size="small" label={text.pointMenu(point.value || kind)}>
            <Ellipsis size={14} aria-hidden />
          </IconButton>
        }
        items={[
          {
            id: 'up',
            label: words.ordered.up,
            icon: <ArrowUp size={16} aria-hidden />,
            isDisabled: isFirst,
            onAction: () => onMove(-1),
          },
          {
            id: 'down',
            label: words.ordered.down,
            icon: <ArrowDown size={16} aria-hidden />,
            isDisabled: isLast,
            onAction: () => onMove(1),
          },
          {
            id: 'remove',
            label: words.contacts.form.removePoint(kind),
            icon: <Trash2 size={16} aria-hidden />,
            isDanger: true,
            startsGroup: true,
            onAction: onRemove,
          },
        ]}
      />
    </span>
  )
}
