import { GripVertical } from 'lucide-react'
import { Button } from 'react-aria-components'
import { words } from '../../domain/words/words.ts'
import { classes } from './classes.ts'
import styles from './Reordering.module.css'

interface DragHandleProps {
  /** What the row is called. */
  readonly text: string
  readonly className?: string | undefined
}

/** What a row is dragged by. */
export function DragHandle({ text, className }: DragHandleProps) {
  return (
    <Button slot="drag" className={classes(styles.handle, className)} aria-label={words.ordered.drag(text)}>
      <GripVertical size={14} aria-hidden />
    </Button>
  )
}
