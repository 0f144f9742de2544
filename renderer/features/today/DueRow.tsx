import { MessageCircleQuestion, PencilLine } from 'lucide-react'
import { Link } from 'wouter'
import type { TodayItem } from '../../../domain/today.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { dueLabel } from './due.ts'
import { isTickable, useFinish } from './mutations.ts'
import styles from './Today.module.css'
import { noteOf, titleOf } from './titles.ts'

interface DueRowProps {
  readonly item: TodayItem
  readonly now: Date
  /** Stands under its interview, which says for whom. */
  readonly isInside?: boolean
}

/** One thing to do, ticked off where it stands. */
export function DueRow({ item, now, isInside = false }: DueRowProps) {
  const finish = useFinish()
  const { text, tone } = dueLabel(item.dueAt, now)
  const href = item.interviewId === null ? `/contacts/${item.contactId}` : `/interviews/${item.interviewId}`
  const tickable = isTickable(item) ? item : null
  const Icon = item.kind === 'silent' ? MessageCircleQuestion : PencilLine
  const title = <bdi>{titleOf(item)}</bdi>
  return (
    <li className={styles.due}>
      {tickable === null ? (
        <Icon size={16} aria-hidden className={styles.pencil} />
      ) : (
        <Checkbox
          aria-label={titleOf(item)}
          isSelected={finish.isPending || finish.isSuccess}
          isDisabled={finish.isPending}
          onChange={() => finish.mutate(tickable)}
        />
      )}
      <div className={styles.what}>
        {isInside ? (
          <span>{title}</span>
        ) : (
          <Link href={href} className={styles.title ?? ''}>
            {title}
          </Link>
        )}
        {!isInside && <span className={styles.note}>{noteOf(item)}</span>}
      </div>
      <Badge tone={tone}>{text}</Badge>
      {tickable === null && (
        <ButtonLink size="small" href={href}>
          {words.today.open}
        </ButtonLink>
      )}
    </li>
  )
}
