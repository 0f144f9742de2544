import { ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { type ArrangedSection, ownSections } from '../../../domain/brief/arrangement.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import type { ArrangeChange } from './arranging.ts'
import styles from './SectionList.module.css'
import { SectionList } from './SectionList.tsx'
import { useKeepFocus } from './useKeepFocus.ts'

interface SectionPanelProps {
  readonly sections: readonly ArrangedSection[]
  /** Those with anything to print. */
  readonly filled: ReadonlySet<string>
  /** Folded until one asks for it: where rows of the page need attention first. */
  readonly isFolded: boolean
  readonly onChange: (change: ArrangeChange) => void
}

/** The page's sections, in sight where there is room beside the page and nothing more urgent. */
export function SectionPanel({ sections, filled, isFolded, onChange }: SectionPanelProps) {
  const panel = useRef<HTMLDivElement>(null)
  const leaving = useKeepFocus(panel)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isBeside = useMediaQuery('(min-width: 1100px)')
  const text = words.briefTab.sections

  function change(wanted: ArrangeChange): void {
    // What one works in does not fold by itself.
    setChosen(true)
    onChange(wanted)
  }

  function reset(): void {
    change({ kind: 'reset' })
    // The button goes with what it takes back.
    leaving('button')
  }

  return (
    <Disclosure
      ref={panel}
      className={styles.panel ?? ''}
      isExpanded={chosen ?? (isBeside && !isFolded)}
      onExpandedChange={setChosen}
    >
      <div className={styles.head}>
        <Heading level={2}>
          <AriaButton slot="trigger" className={styles.title ?? ''}>
            <ChevronRight size={14} aria-hidden />
            {text.title}
          </AriaButton>
        </Heading>
        {ownSections(sections).length > 0 && (
          <Button size="small" variant="quiet" onPress={reset}>
            {text.reset}
          </Button>
        )}
      </div>
      <DisclosurePanel>
        <SectionList sections={sections} filled={filled} onChange={change} />
      </DisclosurePanel>
    </Disclosure>
  )
}
