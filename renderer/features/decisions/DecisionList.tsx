import { Link } from 'wouter'
import type { DecisionRow } from '../../../contract/decisions.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Section } from '../../ui/Section.tsx'
import { formatDate } from '../../ui/time.ts'
import styles from './DecisionList.module.css'
import { TimeLeft } from './TimeLeft.tsx'

interface DecisionListProps {
  readonly title: string
  readonly decisions: readonly DecisionRow[]
}

/** Decisions of one group: what it is, how long is left or what was chosen, and how much was heard of it. */
export function DecisionList({ title, decisions }: DecisionListProps) {
  const text = words.decisions
  if (decisions.length === 0) return null
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {decisions.map((row) => (
          <li key={row.id}>
            <Link href={`/decisions/${row.id}`} className={styles.row ?? ''}>
              <span className={styles.what}>
                <strong dir="auto">{row.title}</strong>
                <span className={styles.soft} dir="auto">
                  {row.chosen === null ? text.kinds[row.kind] : text.chose(row.chosen)}
                </span>
              </span>
              {row.decidedOn === null ? (
                <span className={styles.when}>
                  <TimeLeft deadline={row.deadline} />
                  {row.deadline !== null && <span className={styles.soft}>{formatDate(row.deadline)}</span>}
                </span>
              ) : (
                <span className={styles.when}>
                  <Badge tone="done">{text.decidedOn(formatDate(row.decidedOn))}</Badge>
                </span>
              )}
              <span className={styles.heard}>
                <span>{text.interviewCount(row.interviews)}</span>
                <span>{text.takeawayCount(row.takeaways)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
