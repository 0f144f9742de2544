import { CalendarCheck, type LucideIcon, MailCheck, Reply, Send } from 'lucide-react'
import { Link } from 'wouter'
import type { TimelineEvent } from '../../../domain/timeline.ts'
import { words } from '../../../domain/words/words.ts'
import { formatDay, formatTime } from '../../ui/time.ts'
import styles from './Timeline.module.css'

type OtherEvent = Exclude<TimelineEvent, { readonly kind: 'interaction' }>

const icons: Readonly<Record<OtherEvent['kind'], LucideIcon>> = {
  asked: Send,
  answered: Reply,
  held: CalendarCheck,
  'thank-you': MailCheck,
  'report-back': MailCheck,
  touch: MailCheck,
}

/** Something of an interview: it was asked for, held, thanked for. Its record stands with the interview. */
export function EventRow({ event }: { readonly event: OtherEvent }) {
  const Icon = icons[event.kind]
  const title = titleOf(event)
  return (
    <li className={styles.event}>
      <time className={styles.day} dateTime={event.at}>
        {formatDay(event.at)}
      </time>
      <div className={styles.body}>
        <p className={styles.title}>
          {event.interviewId === null ? (
            title
          ) : (
            <Link href={`/interviews/${event.interviewId}`} className={styles.link ?? ''}>
              {title}
            </Link>
          )}
        </p>
        <span className={styles.kind}>
          <Icon size={14} aria-hidden /> {formatTime(event.at)}
        </span>
      </div>
    </li>
  )
}

function titleOf(event: OtherEvent): string {
  const { events } = words.contactDetail
  switch (event.kind) {
    case 'asked':
      return events.asked[event.channel]
    case 'answered':
      return events.answered[event.reply]
    case 'held':
      return events.held[event.method]
    default:
      return events[event.kind][event.channel]
  }
}
