import { useMemo } from 'react'
import { ComboField } from './ComboField.tsx'
import type { FieldProps } from './FieldNotes.tsx'

const zones = Intl.supportedValuesOf('timeZone')
const MOST = 40

/** An IANA time zone by name, such as `Europe/Warsaw`. Any text is reported; the form's schema says whether it is one. */
export function ZoneField({ value, ...rest }: FieldProps<string>) {
  const suggestions = useMemo(() => {
    const wanted = fold(value)
    return zones.filter((zone) => fold(zone).includes(wanted)).slice(0, MOST)
  }, [value])
  return <ComboField {...rest} value={value} suggestions={suggestions} />
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
}
