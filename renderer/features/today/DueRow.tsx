import { useRef } from 'react'
import { Link } from 'wouter'
import type { TodayItem } from '../../../domain/today.ts'
import { noteOf, placeOf, titleOf } from '../../../domain/todayTexts.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DueIcon } from './DueIcon.tsx'
import { labelOf } from './due.ts'
import { focusBeside } from './focusBeside.ts'
import { finisherOf, moverOf, useFinish } from './mutations.ts'
import { PutOff } from './PutOff.tsx'
import styles from './Today.module.css'

interface DueRowProps {
  readonly item: TodayItem
  readonly now: Date
  /** Stands under its interview, which says for whom. */
  readonly isInside?: boolean
}

/** One thing to do, done or put off where it stands, or on the screen it leads to. */
export function DueRow({ item, now, isInside = false }: DueRowProps) {
  const row = useRef<HTMLLIElement>(null)
  const finish = useFinish(item)
  const finisher = finisherOf(item)
  const due = labelOf(item, now)
  const title = titleOf(item)
  const act = item.kind === 'silent' ? words.today.silentActs[item.step] : words.today.acts[item.kind]
  return (
    <li ref={row} className={styles.due}>
      {finisher === null ? (
        <DueIcon kind={item.kind} />
      ) : (
        <Checkbox
          aria-label={title}
          isSelected={finish.isPending || finish.isSuccess}
          isDisabled={finish.isPending}
          onChange={() => {
            focusBeside(row.current)
            finish.mutate(finisher)
          }}
        />
      )}
      <div className={styles.what}>
        {isInside ? (
          <bdi>{title}</bdi>
        ) : (
          <>
            <Link href={placeOf(item)} className={styles.title ?? ''}>
              <bdi>{title}</bdi>
            </Link>
            <span className={styles.note}>
              <bdi>{noteOf(item)}</bdi>
            </span>
          </>
        )}
      </div>
      {due !== null && <Badge tone={due.tone}>{due.text}</Badge>}
      {!isInside && (
        <div className={styles.acts}>
          {moverOf(item) !== null && <PutOff item={item} row={row} />}
          <ButtonLink size="small" href={placeOf(item)} aria-label={`${act}: ${title}`}>
            {act}
          </ButtonLink>
        </div>
      )}
    </li>
  )
}
