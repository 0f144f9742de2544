import { decisionKind } from '../../../domain/decision.ts'
import { insight, theme } from '../../../domain/question.ts'
import type { BankFilter } from '../../../domain/questions/bank.ts'
import { words } from '../../../domain/words/words.ts'
import { type Option, Select } from '../../ui/Select.tsx'
import styles from './QuestionList.module.css'

interface QuestionFiltersProps {
  readonly filter: BankFilter
  readonly onChange: (changes: Partial<BankFilter>) => void
}

/** Stands for a side of the filter that is left open: a list of choices has no empty line. */
const ANY = 'any'

const text = words.questions

/** Narrows the bank by theme, by the decision it is to help with, and by what an answer reveals. */
export function QuestionFilters({ filter, onChange }: QuestionFiltersProps) {
  return (
    <fieldset className={styles.filters} aria-label={text.filters}>
      <Select
        label={text.theme}
        hideLabel
        value={filter.theme ?? ANY}
        onChange={(next) => onChange({ theme: next === ANY ? null : next })}
        options={[any(text.anyTheme), ...theme.options.map((id) => ({ id, label: text.themes[id] }))]}
      />
      <Select
        label={text.kind}
        hideLabel
        value={filter.kind ?? ANY}
        onChange={(next) => onChange({ kind: next === ANY ? null : next })}
        options={[any(text.anyKind), ...decisionKind.options.map((id) => ({ id, label: text.kinds[id] }))]}
      />
      <Select
        label={text.reveals}
        hideLabel
        value={filter.reveals ?? ANY}
        onChange={(next) => onChange({ reveals: next === ANY ? null : next })}
        options={[any(text.anyInsight), ...insight.options.map((id) => ({ id, label: text.insights[id] }))]}
      />
    </fieldset>
  )
}

function any(label: string): Option<typeof ANY> {
  return { id: ANY, label }
}
