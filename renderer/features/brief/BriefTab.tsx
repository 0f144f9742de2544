import { useState } from 'react'
import { words } from '../../../domain/words/words.ts'
import { BriefPreview, type PreviewSize } from './BriefPreview.tsx'
import styles from './BriefTab.module.css'
import { usePageToSet } from './usePageToSet.ts'

export interface BriefTabProps {
  readonly interviewId: string
  readonly contactId: string
  readonly companyId: string | null
  readonly onSavePdf: () => void
}

/** The page as it will be printed, and what is not on it. */
export function BriefTab({ interviewId, contactId, companyId, onSavePdf }: BriefTabProps) {
  const page = usePageToSet(interviewId)
  const [size, setSize] = useState<PreviewSize | null>(null)
  if (page === null) {
    return (
      <p className={styles.wait} role="status">
        {words.briefTab.fitting}
      </p>
    )
  }
  return (
    <BriefPreview
      page={page}
      size={size}
      onSizeChange={setSize}
      places={{ interviewId, contactId, companyId }}
      onSavePdf={onSavePdf}
    />
  )
}
