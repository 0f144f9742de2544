import type { ReactNode } from 'react'
import { usePageToSet } from '../features/brief/usePageToSet.ts'
import { useFittedSheet } from '../ui/print/useFittedSheet.ts'

interface PrintedRowsProps {
  readonly interviewId: string
  readonly children: (printed: ReadonlySet<string> | null) => ReactNode
}

/** Tells what it holds which rows found room on an interview's page; null while the page is being set. */
export function PrintedRows({ interviewId, children }: PrintedRowsProps) {
  const page = usePageToSet(interviewId)
  const fitted = useFittedSheet(page?.content ?? null, page?.paper ?? 'A4')
  return children(fitted?.fit.kept ?? null)
}
