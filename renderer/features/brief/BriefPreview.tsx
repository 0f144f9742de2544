import { words } from '../../../domain/words/words.ts'
import { useChangeSettings } from '../../planner/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { missingCharacters } from '../../ui/print/coverage.ts'
import { useFittedSheet } from '../../ui/print/useFittedSheet.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import styles from './BriefTab.module.css'
import { PageReport } from './PageReport.tsx'
import { paperSize } from './paperSize.ts'
import type { Places } from './places.ts'
import { ScaledSheet } from './ScaledSheet.tsx'
import { useElementWidth } from './useElementWidth.ts'
import type { PageToSet } from './usePageToSet.ts'

export type PreviewSize = 'true' | 'fit'

interface BriefPreviewProps {
  readonly page: PageToSet
  /** Null until one is chosen: true size where it has room, else all of the width. */
  readonly size: PreviewSize | null
  readonly onSizeChange: (size: PreviewSize) => void
  readonly places: Places
  readonly onSavePdf: () => void
}

/** The page beside what can be done about it. */
export function BriefPreview({ page, size, onSizeChange, places, onSavePdf }: BriefPreviewProps) {
  const fitted = useFittedSheet(page.content, page.paper)
  const change = useChangeSettings()
  const [desk, width] = useElementWidth()
  const text = words.briefTab
  const roomy = width === null || width >= paperSize(page.paper).width
  const shown = size ?? (roomy ? 'true' : 'fit')
  const missing = missingCharacters(page.content)
  return (
    <div className={styles.tab}>
      <section className={styles.desk} ref={desk} aria-label={text.preview}>
        {fitted === null || width === null ? (
          <p className={styles.wait} role="status">
            {text.fitting}
          </p>
        ) : (
          <ScaledSheet fitted={fitted} width={shown === 'true' ? null : width} />
        )}
      </section>
      <div className={styles.side}>
        <div className={styles.settings}>
          <RadioGroup
            label={text.paper}
            value={page.paper}
            onChange={(paper) => change.mutate({ paper })}
            options={[
              { id: 'A4', label: text.papers.A4 },
              { id: 'Letter', label: text.papers.Letter },
            ]}
          />
          <RadioGroup
            label={text.size}
            value={shown}
            onChange={onSizeChange}
            options={[
              { id: 'true', label: text.sizes.true },
              { id: 'fit', label: text.sizes.fit },
            ]}
          />
        </div>
        <Button onPress={onSavePdf}>{text.savePdf}</Button>
        {missing.length > 0 && <p className={styles.missing}>{text.missing(missing.join(' '))}</p>}
        {fitted !== null && <PageReport fitted={fitted} places={places} />}
      </div>
    </div>
  )
}
