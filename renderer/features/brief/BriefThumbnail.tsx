import { Link } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { useFittedSheet } from '../../ui/print/useFittedSheet.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './BriefThumbnail.module.css'
import { ScaledSheet } from './ScaledSheet.tsx'
import { type PageToSet, usePageToSet } from './usePageToSet.ts'

const WIDTH = 216

/** The page so far, small, as a way to its preview. */
export function BriefThumbnail({ interviewId }: { readonly interviewId: string }) {
  const page = usePageToSet(interviewId)
  return (
    <Section title={words.briefTab.soFar}>
      <div className={styles.frame}>
        {page === null ? <div className={styles.blank} /> : <Thumbnail page={page} />}
        <Link
          href={`/interviews/${interviewId}/brief`}
          className={styles.cover ?? ''}
          aria-label={words.briefTab.openPreview}
        />
      </div>
    </Section>
  )
}

function Thumbnail({ page }: { readonly page: PageToSet }) {
  const fitted = useFittedSheet(page.content, page.paper)
  if (fitted === null) return <div className={styles.blank} />
  return (
    <div inert aria-hidden>
      <ScaledSheet fitted={fitted} width={WIDTH} />
    </div>
  )
}
