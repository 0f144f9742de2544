import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import type { FitView } from '../../../domain/fitView.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './FitPanel.module.css'
import { FitSentence } from './FitSentence.tsx'

interface FitProposalProps {
  readonly proposal: FitView
  readonly isPending: boolean
  readonly onPreview: (on: boolean) => void
  readonly onApply: () => void
  readonly onKeep: () => void
}

/** The best agenda within the limit, in words, with its reasons and the choice to take it. */
export function FitProposal({ proposal, isPending, onPreview, onApply, onKeep }: FitProposalProps) {
  const [isOpen, setOpen] = useState(false)
  const reasons = useId()
  const text = words.agenda.fit
  return (
    <section className={styles.panel} aria-label={text.title}>
      <div className={styles.said}>
        <FitSentence proposal={proposal} />{' '}
        <Button
          className={styles.why ?? ''}
          aria-expanded={isOpen}
          aria-controls={reasons}
          onPress={() => setOpen(!isOpen)}
        >
          {text.why}
        </Button>
        <p id={reasons} hidden={!isOpen} className={styles.reasons}>
          {proposal.explanation}
        </p>
      </div>
      <div className={styles.choice}>
        <Button
          className={styles.apply ?? ''}
          isPending={isPending}
          onPress={onApply}
          onHoverChange={onPreview}
          onFocusChange={onPreview}
        >
          {text.apply(proposal.limit)}
        </Button>
        <Button className={styles.keep ?? ''} onPress={onKeep}>
          {text.keep}
        </Button>
      </div>
    </section>
  )
}
