import { CircleAlert, CircleCheck } from 'lucide-react'
import type { MessageCheck } from '../../../domain/messages/checks.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './CheckList.module.css'

/** How a message reads by common advice, each piece with what to do; their order stays while one types. */
export function CheckList({ checks }: { readonly checks: readonly MessageCheck[] }) {
  const text = words.outreach.checks
  const look = checks.filter(({ isOk }) => !isOk).length
  return (
    <Section title={text.title} aside={<span className={styles.summary}>{text.summary(look)}</span>}>
      <ul className={styles.list}>
        {checks.map(({ id, isOk, count }) => {
          const Icon = isOk ? CircleCheck : CircleAlert
          const { name, ok, look: again } = words.messages.checks[id]
          return (
            <li key={id} className={styles.check} data-ok={isOk}>
              <Icon size={16} aria-hidden className={styles.icon} />
              <p>
                <span className={styles.name}>
                  {name} <span className={styles.state}>{isOk ? text.ok : text.look}</span>
                </span>
                <span className={styles.why}>{(isOk ? ok : again)(count)}</span>
              </p>
            </li>
          )
        })}
      </ul>
      <p className={styles.hint}>{text.hint}</p>
    </Section>
  )
}
