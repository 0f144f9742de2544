import { Minus, Plus } from 'lucide-react'
import { NumberField as AriaNumberField, Button, Group, Input, Label } from 'react-aria-components'
import { defined } from './defined.ts'
import styles from './Field.module.css'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'

export interface NumberFieldProps extends FieldProps<number | null> {
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly placeholder?: string
  /** A unit that Intl knows, such as `minute`; shown with the number. */
  readonly unit?: string
}

/** A whole number, typed or stepped with the arrow keys; null while empty. */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    value,
    onChange,
    description,
    error,
    hideLabel,
    min,
    max,
    placeholder,
    unit,
    inputRef,
    ...rest
  } = props
  return (
    <AriaNumberField
      {...defined({ ...rest, minValue: min, maxValue: max })}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={unit === undefined ? { maximumFractionDigits: 0 } : unitOptions(unit)}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={styles.field ?? ''}
    >
      <Label className={hideLabel ? styles.hiddenLabel : styles.label}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <Input
          className={styles.input ?? ''}
          placeholder={placeholder ?? ''}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        <Button slot="decrement" className={styles.part ?? ''}>
          <Minus size={14} aria-hidden />
        </Button>
        <Button slot="increment" className={styles.part ?? ''}>
          <Plus size={14} aria-hidden />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaNumberField>
  )
}

function unitOptions(unit: string): Intl.NumberFormatOptions {
  return { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 }
}
