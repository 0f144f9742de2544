import { FieldError as AriaFieldError, Text } from 'react-aria-components'
import styles from './Field.module.css'

/** What every field takes. Values are given and changes reported at once; a form library can drive them. */
export interface FieldProps<T> {
  readonly label: string
  readonly value: T
  readonly onChange: (value: T) => void
  readonly onBlur?: (() => void) | undefined
  readonly name?: string | undefined
  /** A hint that stays. */
  readonly description?: string | undefined
  /** What is wrong with the value; shown beside the field. */
  readonly error?: string | undefined
  /** Keeps the label for screen readers only, where a heading says it already. */
  readonly hideLabel?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  /** Receives the element that takes the focus. */
  readonly inputRef?: ((element: HTMLElement | null) => void) | undefined
}

/** The hint and the error under a field of React Aria. */
export function FieldNotes({ description, error }: Pick<FieldProps<unknown>, 'description' | 'error'>) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      {error !== undefined && <AriaFieldError className={styles.error ?? ''}>{error}</AriaFieldError>}
    </>
  )
}
