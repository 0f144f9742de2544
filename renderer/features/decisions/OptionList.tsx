import { useState } from 'react'
import type { DecisionView } from '../../../contract/decisions.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { AddLine } from './AddLine.tsx'
import styles from './DecisionPage.module.css'
import { EvidenceRow } from './EvidenceRow.tsx'
import { useDecide, useOptionChanges, useWeigh } from './mutations.ts'
import { OptionBlock } from './OptionBlock.tsx'
import options from './OptionList.module.css'
import { isSame, type Weighing, weighItems } from './weighItems.tsx'

interface OptionListProps {
  readonly view: DecisionView
  readonly onChoose: () => void
}

/** The ways a decision can go, each with what people said for and against it, and what is not weighed yet. */
export function OptionList({ view, onChoose }: OptionListProps) {
  const { decision, evidence } = view
  const changes = useOptionChanges(decision.id)
  const { decide } = useDecide(decision.id)
  const weigh = useWeigh(decision.id)
  const [weighed, setWeighed] = useState<(Weighing & { readonly id: string }) | null>(null)
  const text = words.decisions
  const unweighed = evidence.filter(({ optionId }) => optionId === null)

  function rowOf(one: DecisionView['evidence'][number]) {
    function onWeigh(weighing: Weighing): void {
      setWeighed({ id: one.id, ...weighing })
      weigh.mutate({ id: one.id, ...weighing })
    }
    return (
      <EvidenceRow
        key={one.id}
        evidence={one}
        // It stands where it was put only once the planner says so.
        takesFocus={weighed?.id === one.id && isSame(weighed, one)}
        onFocused={() => setWeighed(null)}
        items={weighItems(one, decision.id, view.options, onWeigh)}
      />
    )
  }

  return (
    <>
      <Section title={text.options}>
        {view.options.length === 0 && <p className={styles.hint}>{text.optionsHint}</p>}
        <ol className={options.list}>
          {view.options.map((option, index) => (
            <OptionBlock
              key={option.id}
              option={option}
              index={index}
              count={view.options.length}
              isChosen={decision.chosenOptionId === option.id}
              isMade={decision.decidedOn !== null}
              evidence={evidence.filter(({ optionId }) => optionId === option.id)}
              row={rowOf}
              onEdit={(edited) => changes.edit.mutateAsync({ id: option.id, text: edited })}
              onMove={(to) => changes.move.mutate({ id: option.id, index: to })}
              onRemove={() =>
                changes.remove.mutate({ id: option.id, isChosen: decision.chosenOptionId === option.id })
              }
              onChoose={() => decide.mutate(option.id, { onSuccess: onChoose })}
            />
          ))}
        </ol>
        <AddLine
          label={text.option}
          placeholder={text.optionHint}
          action={text.addOption}
          onAdd={changes.add.mutateAsync}
        />
      </Section>
      {unweighed.length > 0 && (
        <Section title={text.unweighed} aside={<span className={styles.count}>{unweighed.length}</span>}>
          <p className={styles.hint}>
            {view.options.length === 0 ? text.unweighedNoOptions : text.unweighedHint}
          </p>
          <ul className={options.evidence}>{unweighed.map(rowOf)}</ul>
        </Section>
      )}
    </>
  )
}
