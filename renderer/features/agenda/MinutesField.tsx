import { Input, NumberField } from 'react-aria-components'
import styles from './MinutesField.module.css'

interface MinutesFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (minutes: number) => void
  readonly onBlur: () => void
}

/** Minutes of one item: typed, or stepped with the arrow keys. */
export function MinutesField({ label, value, onChange, onBlur }: MinutesFieldProps) {
  return (
    <NumberField
      aria-label={label}
      value={value}
      minValue={1}
      maxValue={240}
      formatOptions={{ maximumFractionDigits: 0 }}
      isWheelDisabled
      onChange={(next) => {
        if (!Number.isNaN(next) && next !== value) onChange(next)
      }}
      onBlur={onBlur}
      className={styles.minutes ?? ''}
    >
      <Input className={styles.input ?? ''} />
    </NumberField>
  )
}
