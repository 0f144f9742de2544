import { Combine, Download, Tag, Trash2, X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { canMerge } from '../../../domain/merge.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './SelectionBar.module.css'
import { TagOff } from './TagOff.tsx'
import { TagPicker } from './TagPicker.tsx'

export type Tagging = 'tag' | 'untag'

interface SelectionBarProps {
  readonly count: number
  /** There is room for words beside the icons. */
  readonly isRoomy: boolean
  /** Which panel stands open. */
  readonly tagging: Tagging | null
  readonly onTagging: (tagging: Tagging | null) => void
  readonly onTag: (how: Tagging, tag: string) => void
  readonly onMerge: () => void
  readonly onExport: () => void
  readonly onRemove: () => void
  readonly onClear: () => void
}

/** How many contacts are selected, and what can be done with them. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, isRoomy, tagging, onTagging, onTag } = props
  const { selected: text, tagPicker } = words.contactList
  const button = (label: string, icon: ReactNode, onPress?: () => void, isDisabled = false): ReactElement => {
    const pressed = onPress === undefined ? {} : { onPress }
    return isRoomy ? (
      <Button size="small" icon={icon} isDisabled={isDisabled} {...pressed}>
        {label}
      </Button>
    ) : (
      <IconButton label={label} isDisabled={isDisabled} {...pressed}>
        {icon}
      </IconButton>
    )
  }
  const panel = (how: Tagging, trigger: ReactElement) => (
    <Panel
      trigger={trigger}
      label={tagPicker[how](count)}
      placement="top start"
      isOpen={tagging === how}
      onOpenChange={(isOpen) => onTagging(isOpen ? how : null)}
    >
      {() => (
        <TagPicker
          label={tagPicker[how](count)}
          takesNew={how === 'tag'}
          onPick={(tag) => {
            onTagging(null)
            onTag(how, tag)
          }}
        />
      )}
    </Panel>
  )
  return (
    <section className={styles.bar} aria-label={text.bar} data-foot-bar>
      <span className={styles.count}>{text.count(count)}</span>
      {panel('tag', button(text.tag, <Tag size={16} aria-hidden />))}
      {panel('untag', button(text.untag, <TagOff />))}
      {button(text.merge, <Combine size={16} aria-hidden />, props.onMerge, !canMerge(count))}
      {button(text.export, <Download size={16} aria-hidden />, props.onExport)}
      {button(text.remove, <Trash2 size={16} aria-hidden />, props.onRemove)}
      <IconButton label={text.clear} onPress={props.onClear}>
        <X size={16} aria-hidden />
      </IconButton>
    </section>
  )
}
