import { Switch as AriaSwitch } from 'react-aria-components'
import styles from './Switch.module.css'

interface SwitchProps {
  /** What is on or off, read aloud: its name stands beside it. */
  readonly 'aria-label': string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** Turns something on or off at once. */
export function Switch(props: SwitchProps) {
  return (
    <AriaSwitch {...props} className={styles.switch ?? ''}>
      <span className={styles.track}>
        <span className={styles.knob} />
      </span>
    </AriaSwitch>
  )
}
