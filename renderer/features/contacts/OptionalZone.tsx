import type { FieldProps } from '../../ui/FieldNotes.tsx'
import { ZoneField } from '../../ui/ZoneField.tsx'

/** A time zone that may be unknown: null while the field is empty. */
export function OptionalZone({ value, onChange, ...rest }: FieldProps<string | null>) {
  return (
    <ZoneField
      {...rest}
      value={value ?? ''}
      onChange={(zone) => onChange(zone.trim() === '' ? null : zone)}
    />
  )
}
