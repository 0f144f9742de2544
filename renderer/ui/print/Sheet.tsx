import type { CSSProperties } from 'react'
import type { BriefContent } from '../../../domain/brief/content.ts'
import type { Paper } from '../../../domain/settings.ts'
import { briefWords as text } from '../../../domain/words/brief.ts'
import { classes } from '../classes.ts'
import { countLeftOff } from './counts.ts'
import { Notes } from './Notes.tsx'
import styles from './Sheet.module.css'
import { SheetHead } from './SheetHead.tsx'
import { SheetSections } from './SheetSections.tsx'
import { settingProperties } from './steps.ts'

interface Props {
  readonly content: BriefContent
  readonly paper: Paper
  /** How tightly the page is set, an index into `settings`. */
  readonly step: number
  /** Ids of the rows on the page. */
  readonly kept: ReadonlySet<string>
  /** Height left for notes, in CSS pixels. */
  readonly room: number
}

/**
 * The printed page, in its true size. On screen it is scaled from outside; the same elements, fonts and lengths
 * make the preview and the print.
 */
export function Sheet({ content, paper, step, kept, room }: Props) {
  const counts = countLeftOff(content, kept)
  return (
    <article
      className={classes(styles.page, paper === 'A4' ? styles.a4 : styles.letter)}
      lang={content.locale}
      style={settingProperties(step) as CSSProperties}
    >
      <SheetHead head={content.head} kept={kept} />
      <SheetSections sections={content.sections} kept={kept} counts={counts} />
      <p className={styles.also} data-also="" hidden={counts.also === ''}>
        {counts.also}
      </p>
      <Notes room={room} />
      <footer className={styles.foot} data-foot="">
        <bdi>{content.foot}</bdi>
        <span>{text.askwell}</span>
      </footer>
    </article>
  )
}
