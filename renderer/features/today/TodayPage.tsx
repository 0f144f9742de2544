import { useQuery } from '@tanstack/react-query'
import { words } from '../../../domain/words/words.ts'
import { summaryQuery } from '../../planner/summary.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { Page } from '../../ui/Page.tsx'
import { Section } from '../../ui/Section.tsx'
import { formatDayLong, formatTime, nearDayInText } from '../../ui/time.ts'
import { arrange } from './arrange.ts'
import { DueRow } from './DueRow.tsx'
import { FirstStart } from './FirstStart.tsx'
import { todayQuery } from './queries.ts'
import { SampleLine } from './SampleLine.tsx'
import styles from './Today.module.css'
import { TouchRow } from './TouchRow.tsx'
import { titleOf } from './titles.ts'
import { UpcomingCard } from './UpcomingCard.tsx'

/** Home: what is due now, and what comes next. */
export function TodayPage() {
  const { data: view, error, dataUpdatedAt } = useQuery(todayQuery)
  const { data: summary } = useQuery(summaryQuery)
  if (error !== null) return <EmptyState level={1} title={messageOf(error)} />
  if (view === undefined || summary === undefined) return null
  if (summary.contacts === 0) return <FirstStart />

  const now = new Date(Math.max(dataUpdatedAt, Date.now()))
  const { todo, upcoming } = arrange(view)
  const next = view.upcoming[0]
  const count = view.due.length + view.touchCount
  return (
    <Page
      title={formatDayLong(now)}
      subtitle={
        <>
          {count === 0 ? words.today.nothingDue : words.today.due(count)}{' '}
          {next !== undefined &&
            words.today.next(
              next.contact,
              `${nearDayInText(next.startsAt, next.zone, now)} ${formatTime(next.startsAt, next.zone)}`,
            )}
        </>
      }
    >
      {todo.length > 0 && (
        <Section title={words.today.todo}>
          <ul className={styles.list}>
            {todo.map((item) => (
              <DueRow
                key={`${item.kind}-${item.dueAt}-${item.contactId}-${titleOf(item)}`}
                item={item}
                now={now}
              />
            ))}
          </ul>
        </Section>
      )}
      {upcoming.length > 0 && (
        <Section title={words.today.comingUp}>
          <ul className={styles.cards}>
            {upcoming.map(({ interview, due }) => (
              <UpcomingCard key={interview.id} interview={interview} due={due} now={now} />
            ))}
          </ul>
        </Section>
      )}
      {view.touches.length > 0 && (
        <Section title={words.today.keepInTouch.section}>
          <ul className={styles.list}>
            {view.touches.map((touch) => (
              <TouchRow key={touch.contactId} touch={touch} now={now} />
            ))}
          </ul>
          {view.touchCount > view.touches.length && (
            <ButtonLink size="small" variant="quiet" href="/contacts">
              {words.today.keepInTouch.all(view.touchCount)}
            </ButtonLink>
          )}
        </Section>
      )}
      {todo.length === 0 && upcoming.length === 0 && view.touches.length === 0 && (
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
