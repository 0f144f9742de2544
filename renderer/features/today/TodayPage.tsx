import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { summaryQuery } from '../../planner/summary.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { Page } from '../../ui/Page.tsx'
import { Section } from '../../ui/Section.tsx'
import { formatDayLong, formatTime, localZone, nearDayInText } from '../../ui/time.ts'
import { arrange } from './arrange.ts'
import { DueGroup } from './DueGroup.tsx'
import { FirstStart } from './FirstStart.tsx'
import { KeepInTouch } from './KeepInTouch.tsx'
import { todayQuery } from './queries.ts'
import { RescueCard } from './RescueCard.tsx'
import { SampleLine } from './SampleLine.tsx'
import styles from './Today.module.css'
import { UpcomingCard } from './UpcomingCard.tsx'

/** Home: what is due now, and what comes next. */
export function TodayPage() {
  const { data: view, error, dataUpdatedAt } = useQuery(todayQuery)
  const { data: summary } = useQuery(summaryQuery)
  const [begun, setBegun] = useState<readonly string[]>([])
  if (error !== null) return <EmptyState level={1} title={messageOf(error)} />
  if (view === undefined || summary === undefined) return null
  if (summary.contacts === 0) return <FirstStart />

  const now = new Date(Math.max(dataUpdatedAt, Date.now()))
  const { groups, upcoming, dueNow } = arrange(view, now, localZone())
  const pressing = groups.filter(({ group }) => group === 'overdue' || group === 'today')
  const rest = groups.filter((other) => !pressing.includes(other))
  const rescued = view.upcoming.filter(({ id, needsRescue }) => needsRescue || begun.includes(id))
  const next = view.upcoming[0]
  const count = dueNow + view.touchCount
  return (
    <Page
      title={formatDayLong(now)}
      subtitle={
        <>
          {count === 0 ? words.today.nothingDue : words.today.due(count)}{' '}
          {next !== undefined &&
            words.today.next(
              inSentence(next.contact),
              `${nearDayInText(next.startsAt, next.zone, now)} ${formatTime(next.startsAt, next.zone)}`,
            )}
        </>
      }
    >
      {rescued.map((interview) => (
        <RescueCard
          key={interview.id}
          interview={interview}
          now={now}
          isBegun={!interview.needsRescue}
          onBegun={() => setBegun([...begun, interview.id])}
        />
      ))}
      {pressing.map(({ group, items }) => (
        <DueGroup key={group} group={group} items={items} now={now} />
      ))}
      {upcoming.length > 0 && (
        <Section title={words.today.comingUp}>
          <ul className={styles.cards}>
            {upcoming.map(({ interview, due }) => (
              <UpcomingCard key={interview.id} interview={interview} due={due} now={now} />
            ))}
          </ul>
        </Section>
      )}
      {rest.map(({ group, items }) => (
        <DueGroup key={group} group={group} items={items} now={now} />
      ))}
      <KeepInTouch touches={view.touches} count={view.touchCount} now={now} />
      {groups.length === 0 && upcoming.length === 0 && view.touches.length === 0 && (
        <EmptyState
          title={words.today.quietTitle}
          text={words.today.quietText}
          actions={<ButtonLink href="/contacts">{words.today.chooseContact}</ButtonLink>}
        />
      )}
      {summary.hasSample && <SampleLine />}
    </Page>
  )
}
