import { useEffect, useEffectEvent, useRef } from 'react'
import type { DecisionView } from '../../../contract/decisions.ts'
import { decision as schema } from '../../../domain/decision.ts'
import { day } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { ProseField } from '../../ui/ProseField.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import type { SaveDecision } from './DecisionDetails.tsx'
import styles from './DecisionPage.module.css'
import { DecisionText } from './DecisionText.tsx'
import { useDecide } from './mutations.ts'

interface DecisionMadeProps {
  readonly view: DecisionView
  readonly save: SaveDecision
  /** An option was just chosen here: the reasons are what comes next. */
  readonly takesFocus: boolean
  readonly onFocused: () => void
}

/** What was decided, when and why; of an open decision the reasons that were written down before. */
export function DecisionMade({ view, save, takesFocus, onFocused }: DecisionMadeProps) {
  const { decision, options } = view
  const { reopen } = useDecide(decision.id)
  const card = useRef<HTMLElement>(null)
  const focused = useEffectEvent(onFocused)
  const isMade = decision.decidedOn !== null
  useEffect(() => {
    if (!takesFocus || !isMade) return
    card.current?.querySelector('textarea')?.focus()
    focused()
  }, [takesFocus, isMade])
  const text = words.decisions
  if (decision.decidedOn === null) {
    if (decision.reasons === '') return null
    return <DecisionText decision={decision} detail="reasons" title={text.reasonsSoFar} save={save} />
  }
  const chosen = options.find(({ id }) => id === decision.chosenOptionId)
  return (
    <section ref={card} className={styles.made} aria-label={text.made}>
      <div className={styles.madeHead}>
        <h2>{text.made}</h2>
        <Button size="small" onPress={() => reopen.mutate()} isPending={reopen.isPending}>
          {text.reopen}
        </Button>
      </div>
      {chosen !== undefined && (
        <p className={styles.choice} dir="auto">
          {chosen.text}
        </p>
      )}
      <Quiet layout="row">
        <SavedField
          saved={decision.decidedOn}
          schema={day.nullable()}
          save={(decidedOn) => (decidedOn === null ? Promise.resolve() : save({ decidedOn }))}
        >
          {(field) => <DayField label={text.form.decidedOn} {...field} />}
        </SavedField>
      </Quiet>
      <div className={styles.reasons}>
        <ProseField
          label={text.form.reasons}
          placeholder={text.form.reasonsHint}
          saved={decision.reasons}
          schema={schema.shape.reasons}
          save={(reasons) => save({ reasons })}
        />
      </div>
    </section>
  )
}
