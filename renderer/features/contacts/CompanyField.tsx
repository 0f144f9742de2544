import { useQuery } from '@tanstack/react-query'
import { ComboField } from '../../ui/ComboField.tsx'
import type { FieldProps } from '../../ui/FieldNotes.tsx'
import { companiesQuery } from './queries.ts'

interface CompanyFieldProps extends FieldProps<string> {
  readonly placeholder?: string
}

/** A company by its name, completed from those known. */
export function CompanyField(props: CompanyFieldProps) {
  const { data } = useQuery(companiesQuery(props.value.trim()))
  return <ComboField {...props} suggestions={data?.names ?? []} />
}
