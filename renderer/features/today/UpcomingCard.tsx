import { CalendarPlus } from 'lucide-react'
import { Link } from 'wouter'
import type { UpcomingInterview } from '../../../domain/today.ts'
import { words } from '../../../domain/words/words.ts'
import { useAddToCalendar } from '../../planner/useAddToCalendar.ts'
import { Button } from '../../ui/Button.tsx'
import { formatTime, localZone, nearDay } from '../../ui/time.ts'
import type { Arrangement } from './arrange.ts'
import { DueRow } from './DueRow.tsx'
import styles from './Today.module.css'

interface UpcomingCardProps {
  readonly interview: UpcomingInterview
  readonly due: Arrangement['upcoming'][number]['due']
  readonly now: Date
}

/** A coming interview: when, with whom, how far the agenda and the preparation are. */
export function UpcomingCard({ interview, due, now }: UpcomingCardProps) {
  const { id, contact, company, startsAt, zone } = interview
  const calendar = useAddToCalendar()
  const time = formatTime(startsAt, zone)
  const here = formatTime(startsAt, localZone())
  return (
    <li className={styles.card}>
      <div className={styles.when}>
        <span className={styles.day}>{nearDay(startsAt, zone, now)}</span>
        <span className={styles.clock}>{time}</span>
        {here !== time && <span className={styles.note}>{words.today.yourTime(here)}</span>}
      </div>
      <div className={styles.who}>
        <Link href={`/interviews/${id}`} className={styles.person ?? ''}>
          <bdi>{contact}</bdi>
        </Link>
        {company !== '' && (
          <div className={styles.note}>
            <bdi>{company}</bdi>
          </div>
        )}
        <div className={styles.facts}>
          <Minutes interview={interview} />
          <Preparation interview={interview} />
        </div>
        <div className={styles.below}>
          <Button
            size="small"
            variant="quiet"
            icon={<CalendarPlus size={16} aria-hidden />}
            isPending={calendar.isPending}
            aria-label={words.today.addToCalendar(contact)}
            onPress={() => calendar.mutate(id)}
          >
            {words.calendar.add}
          </Button>
        </div>
        {due.length > 0 && (
          <ul className={styles.inside}>
            {due.map((item) => (
              <DueRow key={item.checklistItemId} item={item} now={now} isInside />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function Minutes({ interview: { plannedMinutes, limitMinutes } }: { readonly interview: UpcomingInterview }) {
  if (limitMinutes === null) return <span>{words.today.minutesNoLimit(plannedMinutes)}</span>
  const over = plannedMinutes - limitMinutes
  return (
    <span>
      {words.today.minutes(plannedMinutes, limitMinutes)}
      {over > 0 && <strong className={styles.over}> · {words.today.minutesOver(over)}</strong>}
    </span>
  )
}

function Preparation({ interview }: { readonly interview: UpcomingInterview }) {
  const { preparationDone: done, preparationTotal: total } = interview
  if (total === 0) return null
  return <span>{done === total ? words.today.prepared : words.today.preparation(done, total)}</span>
}
