import type { BriefSection } from '../../../domain/brief/content.ts'
import type { SectionName } from '../../../domain/brief/section.ts'
import { classes } from '../classes.ts'
import { AgendaRows } from './AgendaRows.tsx'
import { type ColumnPlan, planColumns } from './columns.ts'
import type { Counts } from './counts.ts'
import { SheetItems } from './SheetItems.tsx'
import styles from './SheetSections.module.css'

interface Props {
  readonly sections: readonly BriefSection[]
  readonly kept: ReadonlySet<string>
  readonly counts: Counts
}

type Shape = 'card' | 'prose' | 'agenda' | 'column'

const shapes: Readonly<Record<SectionName, Shape>> = {
  where: 'card',
  reception: 'card',
  wear: 'card',
  decide: 'prose',
  agenda: 'agenda',
  share: 'column',
  company: 'column',
  asked: 'column',
  after: 'column',
}

/** The body: neighbouring sections of one shape share a band across the page. */
export function SheetSections({ sections, kept, counts }: Props) {
  return bands(sections).map((band) => {
    const shape = shapeOf(band)
    const plan: ColumnPlan =
      shape === 'column' ? planColumns(band) : { columns: 1, sections: band, breakBefore: null }
    return (
      <div
        key={band[0]?.name}
        className={classes(
          styles.band,
          styles[shape],
          plan.columns === 2 && styles.two,
          plan.sections.length === 1 && styles.lone,
        )}
        data-band={shape}
      >
        {plan.sections.map((section) => (
          <section
            key={section.name}
            className={classes(styles.section, plan.breakBefore === section.name && styles.second)}
            data-section={section.name}
          >
            <h2 className={classes(styles.title, shape === 'prose' && styles.unseen)}>
              <bdi>{section.title}</bdi>
              {section.aside !== '' && <span className={styles.aside}>{section.aside}</span>}
            </h2>
            {shape === 'agenda' ? (
              <AgendaRows items={section.items} kept={kept} />
            ) : (
              <SheetItems items={section.items} kept={kept} marked={shape === 'column'} />
            )}
            <p className={styles.more} data-more={section.name} hidden={counts.more(section) === ''}>
              {counts.more(section)}
            </p>
          </section>
        ))}
      </div>
    )
  })
}

/** Runs of neighbours with one shape. */
function bands(sections: readonly BriefSection[]): readonly (readonly BriefSection[])[] {
  const found: BriefSection[][] = []
  for (const section of sections) {
    const last = found.at(-1)
    if (last !== undefined && shapeOf(last) === shapes[section.name]) last.push(section)
    else found.push([section])
  }
  return found
}

function shapeOf([first]: readonly BriefSection[]): Shape {
  return first === undefined ? 'column' : shapes[first.name]
}
