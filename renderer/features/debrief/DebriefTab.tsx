import { useQuery } from '@tanstack/react-query'
import type { InterviewView } from '../../../contract/interviews.ts'
import { Answers } from './Answers.tsx'
import styles from './Debrief.module.css'
import { paper } from './goOn.ts'
import { LaterTouches } from './LaterTouches.tsx'
import { NameList } from './NameList.tsx'
import { NotYet } from './NotYet.tsx'
import { OutcomeFields } from './OutcomeFields.tsx'
import { OwedCard } from './OwedCard.tsx'
import { PointField } from './PointField.tsx'
import { PromiseList } from './PromiseList.tsx'
import { debriefQuery, followUpsQuery } from './queries.ts'
import { Surprises } from './Surprises.tsx'
import { TakeawayList } from './TakeawayList.tsx'
import { TookPlace } from './TookPlace.tsx'

/** What came of an interview, and the thanks for it: the page's paper on the left, what follows from it on the right. */
export function DebriefTab({ view }: { readonly view: InterviewView }) {
  const { interview, contact } = view
  const { data: debrief } = useQuery(debriefQuery(interview.id))
  const { data: followUps } = useQuery(followUpsQuery(interview.id))
  if (debrief === undefined || followUps === undefined) return null
  if (!debrief.isOpen) return <NotYet view={view} />
  return (
    <div className={styles.tab}>
      {!debrief.isWritten && <TookPlace view={view} />}
      <div className={styles.columns}>
        <div {...paper}>
          <Answers interviewId={interview.id} answers={debrief.answers} decisions={debrief.decisions} />
          <PromiseList interviewId={interview.id} promises={debrief.promises} person={contact.name} />
          <NameList interviewId={interview.id} referrals={debrief.referrals} person={contact.name} />
          <PointField debrief={debrief.debrief} />
        </div>
        <div>
          {followUps.thanks !== null && (
            <OwedCard
              kind="thank-you"
              interviewId={interview.id}
              message={followUps.thanks}
              endedAt={followUps.endedAt}
            />
          )}
          {followUps.reportBack !== null && (
            <OwedCard
              kind="report-back"
              interviewId={interview.id}
              message={followUps.reportBack}
              endedAt={followUps.endedAt}
            />
          )}
          <OutcomeFields debrief={debrief.debrief} isWritten={debrief.isWritten} person={contact.name} />
          <TakeawayList
            interviewId={interview.id}
            takeaways={debrief.takeaways}
            decisions={debrief.decisions}
          />
          <Surprises debrief={debrief.debrief} />
          {followUps.endedAt !== null && <LaterTouches interviewId={interview.id} followUps={followUps} />}
        </div>
      </div>
    </div>
  )
}
