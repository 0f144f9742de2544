import type { BankQuestion } from '../../../domain/questions/bank.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './QuestionDetail.module.css'

/** What a built-in question is about and good for. */
export function QuestionFacts({ question }: { readonly question: BankQuestion }) {
  const text = words.questions
  const { kinds, reveals } = question
  const rows = [
    [text.theme, text.themes[question.theme]],
    [text.reveals, reveals === null ? '' : text.insights[reveals]],
    [text.serves, text.anyOf(kinds.map((kind) => text.servesKinds[kind]))],
    [text.takes, text.minutes(question.minutes)],
  ] as const
  return (
    <Section title={text.about}>
      <dl className={styles.facts}>
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}
