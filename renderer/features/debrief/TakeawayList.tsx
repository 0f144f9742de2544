import type { DebriefView } from '../../../contract/debrief.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './Debrief.module.css'
import { useChange, useSave } from './mutations.ts'
import { NewLine } from './NewLine.tsx'
import { TakeawayRow } from './TakeawayRow.tsx'
import { beginning } from './weighing.ts'

interface TakeawayListProps extends Pick<DebriefView, 'takeaways' | 'decisions'> {
  readonly interviewId: string
}

/** What was learnt, each sentence weighed for or against an option of a decision. */
export function TakeawayList({ interviewId, takeaways, decisions }: TakeawayListProps) {
  const add = useChange('takeaways.add')
  const save = useSave('takeaways.edit')
  const weigh = useChange('decisions.weigh')
  const tell = useTellUndoable()
  const text = words.debrief
  const remove = useChange('takeaways.remove', { onDone: () => tell(text.takeawayRemoved) })
  const hasKeys = takeaways.some(({ optionId }) => optionId !== null)
  return (
    <Section title={text.takeaways} aside={hasKeys && <span className={styles.hint}>{text.weighKeys}</span>}>
      {takeaways.length === 0 && <p className={styles.hint}>{text.takeawaysHint}</p>}
      <ul className={styles.rows}>
        {takeaways.map((takeaway) => (
          <TakeawayRow
            key={takeaway.id}
            takeaway={takeaway}
            decisions={decisions}
            onEdit={(edited) => save({ id: takeaway.id, changes: { text: edited } })}
            onWeigh={(weighing) => weigh.mutate({ id: takeaway.id, ...weighing })}
            onRemove={() => remove.mutate({ id: takeaway.id })}
          />
        ))}
      </ul>
      <NewLine
        label={text.addTakeaway}
        placeholder={takeaways.length === 0 ? text.takeawayHint : text.addTakeaway}
        onAdd={(said) => add.mutateAsync({ interviewId, text: said, ...beginning(decisions) })}
      />
    </Section>
  )
}
