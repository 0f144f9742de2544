import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RankSubject } from '../../../contract/rank.ts'
import type { RankWeights } from '../../../domain/rank/weights.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { employerReason, employerSentence } from './explain.ts'
import { employersQuery } from './queries.ts'
import styles from './RankedList.module.css'
import { RankedRow } from './RankedRow.tsx'

const STEP = 10
const MOST = 200

interface RankedEmployersProps {
  readonly subject: RankSubject
  readonly weights: RankWeights
}

/** Employers at which one knows somebody, the best to ask at first. */
export function RankedEmployers({ subject, weights }: RankedEmployersProps) {
  const [limit, setLimit] = useState(STEP)
  const { data, error } = useQuery(employersQuery(subject, weights, limit))
  const text = words.rank
  if (error !== null) return <EmptyState title={messageOf(error)} />
  if (data === undefined) return null
  if (data.employers.length === 0) return <EmptyState title={text.noEmployers} text={text.noEmployersText} />
  return (
    <>
      <ol className={styles.list} aria-label={text.employers}>
        {data.employers.map((employer) => (
          <RankedRow
            key={employer.id}
            name={employer.name}
            href={`/companies/${employer.id}`}
            score={employer.score}
            sentence={employerSentence(employer)}
            reasons={employer.parts.map((part) => ({ ...part, text: employerReason(part) }))}
          />
        ))}
      </ol>
      {data.employers.length === limit && limit < MOST && (
        <div className={styles.foot}>
          <Button size="small" onPress={() => setLimit(limit + STEP)}>
            {text.showMore}
          </Button>
        </div>
      )}
    </>
  )
}
