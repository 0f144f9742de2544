import { words } from '../../../domain/words/words.ts'
import { TextField } from '../../ui/TextField.tsx'
import styles from './JotField.module.css'
import { useJot } from './useJot.ts'

interface JotFieldProps {
  readonly itemId: string
  /** The answer as the planner keeps it. */
  readonly kept: string
  readonly inputRef: (element: HTMLElement | null) => void
  /** Takes what is typed where nothing is to be kept; null keeps it in the planner. */
  readonly onRehearse: ((text: string) => void) | null
}

/** The answer to what is talked about, kept with every key. */
export function JotField({ itemId, kept, inputRef, onRehearse }: JotFieldProps) {
  const { value, error, onChange, onBlur } = useJot(itemId, kept)
  const text = words.meet
  return (
    <div className={styles.jot}>
      <TextField
        label={text.jot}
        hideLabel
        rows={2}
        placeholder={onRehearse === null ? text.jotHint : text.jotRehearsal}
        value={onRehearse === null ? value : kept}
        error={error}
        onChange={onRehearse ?? onChange}
        onBlur={onBlur}
        inputRef={inputRef}
      />
    </div>
  )
}
