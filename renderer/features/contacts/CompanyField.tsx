import { useQuery } from '@tanstack/react-query'
import { ComboField } from '../../ui/ComboField.tsx'
import type { FieldProps } from '../../ui/FieldNotes.tsx'
import { companiesQuery } from './queries.ts'

/** A company by its name, completed from those known. */
export function CompanyField(props: FieldProps<string>) {
  const { data } = useQuery(companiesQuery(props.value.trim()))
  return <ComboField {...props} suggestions={data?.names ?? []} />
}
