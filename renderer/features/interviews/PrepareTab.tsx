import { useRef } from 'react'
import type { InterviewView } from '../../../contract/interviews.ts'
import type { PartName } from '../../../domain/preparedness.ts'
import { isAhead } from '../../../domain/status.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { ChecklistEditor } from './ChecklistEditor.tsx'
import { GreetingCard } from './GreetingCard.tsx'
import { LikelyAsked } from './LikelyAsked.tsx'
import { useEditInterview } from './mutations.ts'
import { OutfitFields } from './OutfitFields.tsx'
import { Preparedness } from './Preparedness.tsx'
import styles from './PrepareTab.module.css'
import { Research } from './Research.tsx'
import { WhenFields } from './WhenFields.tsx'
import { WhyFields } from './WhyFields.tsx'

interface PrepareTabProps {
  readonly view: InterviewView
  /** The rows that found room on the brief, by their ids; null while the page is being set. */
  readonly printed: ReadonlySet<string> | null
}

const focusable = 'input, textarea, [role=row], button'

/** Everything to settle before an interview. Each field is kept as it is left. */
export function PrepareTab({ view, printed }: PrepareTabProps) {
  const { interview } = view
  const { mutateAsync: save } = useEditInterview(interview.id)
  const tab = useRef<HTMLDivElement>(null)
  const text = words.interviews.prepare

  function goTo(name: PartName): void {
    const part = tab.current?.querySelector(`[data-part="${name}"]`)
    part?.scrollIntoView({ block: 'center' })
    part?.querySelector<HTMLElement>(focusable)?.focus()
  }

  return (
    <div className={styles.tab} ref={tab}>
      {isAhead(view.status) && <Preparedness view={view} onPart={goTo} />}
      <div className={styles.column}>
        <Section title={text.when}>
          <WhenFields interview={interview} save={save} />
        </Section>
        <Section title={text.why}>
          <WhyFields view={view} save={save} />
        </Section>
        <Research view={view} />
      </div>
      <div className={styles.column}>
        <div data-part="checklist">
          <ChecklistEditor view={view} />
        </div>
        <div data-part="greeting">
          <GreetingCard view={view} save={save} />
        </div>
        <Section title={text.outfit[interview.method]}>
          <OutfitFields view={view} save={save} />
        </Section>
        <LikelyAsked printed={printed} />
      </div>
    </div>
  )
}
