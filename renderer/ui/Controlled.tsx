import type { ReactNode } from 'react'
import {
  type Control,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  useController,
} from 'react-hook-form'

/** What a field of ours takes from a form. */
interface ControlledField<V> {
  readonly name: string
  readonly value: V
  readonly onChange: (value: V) => void
  readonly onBlur: () => void
  readonly inputRef: (element: HTMLElement | null) => void
  readonly error: string | undefined
}

interface ControlledProps<T extends FieldValues, N extends FieldPath<T>> {
  readonly control: Control<T>
  readonly name: N
  readonly children: (field: ControlledField<FieldPathValue<T, N>>) => ReactNode
}

/** Ties one field to a form: `<Controlled control={control} name="given">{(field) => <TextField label="…" {...field} />}</Controlled>`. */
export function Controlled<T extends FieldValues, N extends FieldPath<T>>(props: ControlledProps<T, N>) {
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  return props.children({
    name: field.name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    inputRef: field.ref,
    error: fieldState.error?.message,
  })
}
