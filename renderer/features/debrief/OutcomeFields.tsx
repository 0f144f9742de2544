import { Ellipsis } from 'lucide-react'
import { type Debrief, debrief as schema } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { DayField } from '../../ui/DayField.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Section } from '../../ui/Section.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './Debrief.module.css'
import { useSave } from './mutations.ts'
import { useNotHeld } from './useNotHeld.ts'

interface OutcomeFieldsProps {
  readonly debrief: Debrief
  readonly isWritten: boolean
  readonly person: string
}

const outcomes = schema.shape.outcome.options.map((id) => ({ id, label: words.debrief.outcomes[id] }))

/** What came of it and on which day; a debrief that was begun by mistake is taken back here. */
export function OutcomeFields({ debrief, isWritten, person }: OutcomeFieldsProps) {
  const id = debrief.interviewId
  const save = useSave('debrief.edit')
  const instead = useNotHeld({ id, name: person })
  const text = words.debrief
  return (
    <Section
      title={text.outcome}
      aside={
        isWritten && (
          <Menu
            label={text.more}
            trigger={
              <IconButton size="small" label={text.didNot}>
                <Ellipsis size={14} aria-hidden />
              </IconButton>
            }
            items={instead}
          />
        )
      }
    >
      <div className={styles.facts}>
        <Quiet layout="row">
          <SavedField
            saved={debrief.outcome}
            schema={schema.shape.outcome}
            save={(outcome) => save({ id, changes: { outcome } })}
          >
            {(field, choose) => (
              <Select
                label={text.outcomeShort}
                {...field}
                onChange={(outcome) => choose(outcome ?? 'information')}
                options={outcomes}
              />
            )}
          </SavedField>
        </Quiet>
        <Quiet layout="row">
          <SavedField
            saved={debrief.heldOn}
            schema={schema.shape.heldOn.nullable()}
            save={(heldOn) => (heldOn === null ? Promise.resolve() : save({ id, changes: { heldOn } }))}
          >
            {(field) => <DayField label={text.heldOn} {...field} />}
          </SavedField>
        </Quiet>
      </div>
    </Section>
  )
}
