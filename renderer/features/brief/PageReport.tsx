import { briefRows } from '../../../domain/brief/content.ts'
import { words } from '../../../domain/words/words.ts'
import type { FittedSheet } from '../../ui/print/useFittedSheet.ts'
import { useArrange, useSections } from './arranging.ts'
import styles from './BriefTab.module.css'
import { LeftOffList } from './LeftOffList.tsx'
import type { Places } from './places.ts'
import { SectionPanel } from './SectionPanel.tsx'
import { useRoomMakers } from './useRoomMakers.ts'

interface PageReportProps {
  readonly fitted: FittedSheet
  readonly places: Places
}

/** What is on the page and what is not, and what can be changed about either. */
export function PageReport({ fitted, places }: PageReportProps) {
  const { content, fit } = fitted
  const sections = useSections(places.interviewId)
  const { mutate: arrange } = useArrange(places.interviewId)
  const isFull = briefRows(content).some(({ id, oversize }) => !oversize && !fit.kept.has(id))
  const makers = useRoomMakers(fitted, isFull)
  const off = sections?.filter(({ shown }) => !shown) ?? []
  return (
    <div className={styles.report}>
      <LeftOffList
        content={content}
        kept={fit.kept}
        places={places}
        makers={makers}
        onSwitchOff={(section) => arrange({ kind: 'switch', section, shown: false })}
      >
        {off.length > 0 && (
          <p className={styles.off}>
            {words.briefTab.sections.off(off.map(({ section }) => words.brief.sections[section]).join(', '))}
          </p>
        )}
        {sections !== null && (
          <SectionPanel
            sections={sections}
            filled={new Set(content.sections.map(({ name }) => name))}
            isFolded={isFull}
            onChange={arrange}
          />
        )}
      </LeftOffList>
    </div>
  )
}
