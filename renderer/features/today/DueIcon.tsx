import {
  CalendarPlus,
  Heart,
  type LucideIcon,
  MessageCircleQuestion,
  PencilLine,
  Send,
  Signpost,
  Timer,
} from 'lucide-react'
import type { TodayKind } from '../../../domain/today.ts'
import styles from './Today.module.css'

const icons: Readonly<Partial<Record<TodayKind, LucideIcon>>> = {
  silent: MessageCircleQuestion,
  draft: Send,
  'agree-time': CalendarPlus,
  why: Heart,
  resume: Timer,
  decision: Signpost,
}

/** Stands where things that are ticked have their box. */
export function DueIcon({ kind }: { readonly kind: TodayKind }) {
  const Icon = icons[kind] ?? PencilLine
  return <Icon size={16} aria-hidden className={styles.pencil} />
}
