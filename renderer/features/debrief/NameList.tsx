import type { DebriefView } from '../../../contract/debrief.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './Debrief.module.css'
import { useChange } from './mutations.ts'
import { NameRow } from './NameRow.tsx'
import { NewLine } from './NewLine.tsx'

interface NameListProps extends Pick<DebriefView, 'referrals'> {
  readonly interviewId: string
  /** Who named them. */
  readonly person: string
}

/** Whom else to speak with, as they were named: contacts once they are added. */
export function NameList({ interviewId, referrals, person }: NameListProps) {
  const add = useChange('referrals.add')
  const text = words.debrief
  return (
    <Section title={text.names}>
      <ul className={styles.rows}>
        {referrals.map((referral) => (
          <NameRow key={referral.id} referral={referral} person={person} />
        ))}
      </ul>
      <NewLine
        label={text.addName}
        placeholder={referrals.length === 0 ? text.nameHint : text.addName}
        onAdd={(name) => add.mutateAsync({ interviewId, name, note: '' })}
      />
    </Section>
  )
}
