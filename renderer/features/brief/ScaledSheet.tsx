import { Sheet } from '../../ui/print/Sheet.tsx'
import type { FittedSheet } from '../../ui/print/useFittedSheet.ts'
import { paperSize } from './paperSize.ts'
import styles from './ScaledSheet.module.css'

interface ScaledSheetProps {
  readonly fitted: FittedSheet
  /** CSS pixels across; null shows it in its true size. */
  readonly width: number | null
}

/** The printed page, smaller or larger, as one picture of itself. */
export function ScaledSheet({ fitted, width }: ScaledSheetProps) {
  const size = paperSize(fitted.paper)
  const scale = width === null ? 1 : width / size.width
  return (
    <div className={styles.frame} style={{ width: size.width * scale, height: size.height * scale }}>
      <div className={styles.sheet} style={{ transform: `scale(${scale})` }}>
        <Sheet content={fitted.content} paper={fitted.paper} {...fitted.fit} />
      </div>
    </div>
  )
}
