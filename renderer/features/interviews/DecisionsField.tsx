import { useQuery } from '@tanstack/react-query'
import { words } from '../../../domain/words/words.ts'
import { decisionsQuery } from '../../planner/decisions.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import styles from './DecisionsField.module.css'
import { NewDecision } from './NewDecision.tsx'

interface DecisionsFieldProps {
  readonly value: readonly string[]
  readonly onChange: (ids: string[]) => void
}

/** Which decisions an interview is for: those there are to tick, and a line for another one. */
export function DecisionsField({ value, onChange }: DecisionsFieldProps) {
  const { data } = useQuery(decisionsQuery)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.interviews.form.decisions}</legend>
      {data?.decisions.map((decision) => (
        <Checkbox
          key={decision.id}
          isSelected={value.includes(decision.id)}
          onChange={(on) =>
            onChange(on ? [...value, decision.id] : value.filter((other) => other !== decision.id))
          }
        >
          <span dir="auto" className={styles.title}>
            {decision.title}
          </span>
        </Checkbox>
      ))}
      <NewDecision onAdded={(added) => onChange([...value, added])} />
    </fieldset>
  )
}
