import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RankSubject } from '../../../contract/rank.ts'
import {
  contactFactors,
  defaultWeights,
  employerFactors,
  type RankWeights,
} from '../../../domain/rank/weights.ts'
import { words } from '../../../domain/words/words.ts'
import { settingsQuery, useChangeSettings } from '../../planner/settings.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import styles from './AskPage.module.css'
import { RankedContacts } from './RankedContacts.tsx'
import { RankedEmployers } from './RankedEmployers.tsx'
import { WeightsPanel } from './WeightsPanel.tsx'

/** People and employers apart, each with what counts for them. */
export function Ranking({ subject }: { readonly subject: RankSubject }) {
  const [tab, setTab] = useState<'contacts' | 'employers'>('contacts')
  const { data: settings } = useQuery(settingsQuery)
  const change = useChangeSettings()
  const text = words.rank.tabs
  if (settings === undefined) return null
  const weights: RankWeights = settings.rankWeights
  if (subject.kind === 'text' && subject.text === '') {
    return <p className={styles.missing}>{words.rank.subjectMissing}</p>
  }
  return (
    <div className={styles.layout}>
      <div className={styles.aside}>
        <WeightsPanel
          factors={tab === 'contacts' ? contactFactors : employerFactors}
          weights={weights}
          onChange={(changed) => change.mutate({ rankWeights: { ...weights, ...changed } })}
          onReset={() => change.mutate({ rankWeights: defaultWeights })}
        />
      </div>
      <div className={styles.ranked}>
        <Tabs
          label={text.label}
          selected={tab}
          onSelect={setTab}
          items={[
            {
              id: 'contacts',
              label: text.contacts,
              content: <RankedContacts subject={subject} weights={weights} />,
            },
            {
              id: 'employers',
              label: text.employers,
              content: <RankedEmployers subject={subject} weights={weights} />,
            },
          ]}
        />
      </div>
    </div>
  )
}
