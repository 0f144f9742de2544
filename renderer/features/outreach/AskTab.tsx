import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { InterviewView } from '../../../contract/interviews.ts'
import type { OutreachView } from '../../../contract/outreach.ts'
import { messageOf } from '../../ui/messageOf.ts'
import styles from './AskTab.module.css'
import { Composer } from './Composer.tsx'
import { Confirm } from './Confirm.tsx'
import { outreachQuery } from './queries.ts'
import { SentMessages } from './SentMessages.tsx'
import { Standing } from './Standing.tsx'
import { StartAsking } from './StartAsking.tsx'

interface AskTabProps {
  readonly view: InterviewView
  /** Whom to ask as well: another feature's part of the page. */
  readonly another: ReactNode
}

/** The requests for an interview: where they stand, the one being written, and those that were sent. */
export function AskTab({ view, another }: AskTabProps) {
  const { data, error } = useQuery(outreachQuery(view.interview.id))
  if (error !== null) return <p className={styles.problem}>{messageOf(error)}</p>
  if (data === undefined) return null
  return <Asking view={view} outreach={data} another={another} />
}

interface AskingProps extends AskTabProps {
  readonly outreach: OutreachView
}

function Asking({ view, outreach, another }: AskingProps) {
  const { draft, sent } = outreach
  const hasAny = draft !== null || sent.length > 0
  return (
    <div className={styles.tab}>
      {!hasAny && <StartAsking view={view} outreach={outreach} />}
      <Standing view={view} outreach={outreach} another={another} />
      <Confirm view={view} outreach={outreach} />
      {draft !== null && <Composer key={draft.id} view={view} outreach={outreach} draft={draft} />}
      {sent.length > 0 && <SentMessages sent={sent} />}
    </div>
  )
}
