import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import styles from './Still.module.css'

interface StillScreenProps {
  readonly interviewId: string
  readonly title: string
  readonly children: ReactNode
}

/** The whole window while no clock runs: a title, and what to do next. */
export function StillScreen({ interviewId, title, children }: StillScreenProps) {
  return (
    <main className={styles.screen}>
      <div className={styles.back}>
        <ButtonLink
          variant="quiet"
          href={`/interviews/${interviewId}/agenda`}
          icon={<ChevronLeft size={16} aria-hidden />}
        >
          {words.meet.back}
        </ButtonLink>
      </div>
      <div className={styles.middle}>
        <h1 className={styles.title}>
          <bdi>{title}</bdi>
        </h1>
        {children}
      </div>
    </main>
  )
}
