import type { DebriefView } from '../../../contract/debrief.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './Debrief.module.css'
import { useChange, useSave } from './mutations.ts'
import { NewLine } from './NewLine.tsx'
import { PromiseRow } from './PromiseRow.tsx'

interface PromiseListProps extends Pick<DebriefView, 'promises'> {
  readonly interviewId: string
  readonly person: string
}

/** What either side said they would do, one's own first. */
export function PromiseList({ interviewId, promises, person }: PromiseListProps) {
  const add = useChange('promises.add')
  const save = useSave('promises.edit')
  const check = useChange('promises.check')
  const tell = useTellUndoable()
  const text = words.debrief
  const remove = useChange('promises.remove', { onDone: () => tell(text.promiseRemoved) })
  const sides = [
    { by: 'me', title: text.by.me, hint: text.promiseHint, label: text.addPromise.me },
    {
      by: 'them',
      title: text.by.them(inSentence(person)),
      hint: text.promiseHintThem,
      label: text.addPromise.them,
    },
  ] as const
  return (
    <Section title={text.promises}>
      {sides.map(({ by, title, hint, label }) => {
        const made = promises.filter((promise) => promise.by === by)
        return (
          <div key={by} className={styles.side}>
            <h3>{title}</h3>
            <ul aria-label={title} className={styles.rows}>
              {made.map((promise) => (
                <PromiseRow
                  key={promise.id}
                  promise={promise}
                  onSave={(changes) => save({ id: promise.id, changes })}
                  onCheck={(done) => check.mutate({ id: promise.id, done })}
                  onRemove={() => remove.mutate({ id: promise.id })}
                />
              ))}
            </ul>
            <NewLine
              label={label}
              placeholder={made.length === 0 ? hint : label}
              onAdd={(said) => add.mutateAsync({ interviewId, by, text: said, dueOn: null })}
            />
          </div>
        )
      })}
    </Section>
  )
}
