import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './ProgressBar.module.css'

export interface ProgressBarProps {
  readonly label: string
  readonly done: number
  /** 0 while it is unknown. */
  readonly total: number
}

/** How far a long work has come. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const unknown = total === 0
  return (
    <AriaProgressBar
      className={styles.progress ?? ''}
      isIndeterminate={unknown}
      value={unknown ? 0 : Math.min(done, total)}
      maxValue={Math.max(total, 1)}
    >
      {({ percentage, valueText }) => (
        <>
          <div className={styles.text}>
            <Label>{label}</Label>
            {!unknown && <span className={styles.value}>{valueText}</span>}
          </div>
          <div className={styles.track}>
            <div
              className={classes(styles.fill, unknown && styles.unknown)}
              style={unknown ? {} : { width: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  )
}
