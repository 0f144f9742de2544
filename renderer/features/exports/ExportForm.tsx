import { useQuery } from '@tanstack/react-query'
import { exportFormat } from '../../../domain/fileFormat.ts'
import type { Selection } from '../../../domain/selection.ts'
import { words } from '../../../domain/words/words.ts'
import { summaryQuery } from '../../planner/summary.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import styles from './ExportForm.module.css'
import type { ExportChoice, Whom } from './exportState.ts'
import { chosenCountQuery } from './queries.ts'

interface ExportFormProps {
  readonly chosen: Selection | null
  readonly choice: ExportChoice
  readonly onChoice: (choice: ExportChoice) => void
  /** Why the last attempt went wrong. */
  readonly problem: string | null
}

const text = words.exports
const formats = exportFormat.options.map((id) => ({ id, label: text.formats[id], note: text.notes[id] }))

/** Whom to export and as what. */
export function ExportForm({ chosen, choice, onChoice, problem }: ExportFormProps) {
  const { data: summary } = useQuery(summaryQuery)
  const { data: count = null } = useQuery(chosenCountQuery(chosen))
  const whom: { readonly id: Whom; readonly label: string }[] = [
    ...(chosen === null
      ? []
      : [{ id: 'chosen' as const, label: (chosen.kind === 'ids' ? text.selected : text.shown)(count) }]),
    { id: 'everyone', label: text.everyone(summary?.contacts ?? null) },
  ]
  return (
    <div className={styles.form}>
      {whom.length > 1 && (
        <RadioGroup
          label={text.whom}
          value={choice.format === 'askwell' ? 'everyone' : choice.whom}
          onChange={(next) => onChoice({ ...choice, whom: next })}
          options={whom}
          isDisabled={choice.format === 'askwell'}
        />
      )}
      <RadioGroup
        label={text.as}
        value={choice.format}
        onChange={(format) => onChoice({ ...choice, format })}
        options={formats}
        isStacked
      />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
