import {
  CalendarCheck,
  CircleCheck,
  CircleDashed,
  type LucideIcon,
  MailCheck,
  MessageCircle,
  Send,
} from 'lucide-react'
import type { InterviewStatus } from '../../domain/status.ts'
import { words } from '../../domain/words/words.ts'
import styles from './StatusMark.module.css'

const icons: Readonly<Record<InterviewStatus, LucideIcon>> = {
  idea: CircleDashed,
  asked: Send,
  scheduled: CalendarCheck,
  held: MessageCircle,
  thanked: MailCheck,
  closed: CircleCheck,
}

/** Where an interview stands: a word with a shape of its own. */
export function StatusMark({ status }: { readonly status: InterviewStatus }) {
  const Icon = icons[status]
  return (
    <span className={styles.mark} data-status={status}>
      <Icon size={14} aria-hidden />
      {words.interviews.statuses[status]}
    </span>
  )
}
