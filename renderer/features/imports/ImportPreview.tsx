import type { ImportPreview as Preview } from '../../../contract/exchange.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './ImportPreview.module.css'
import { SkippedRows } from './SkippedRows.tsx'

/** What an import would do, before anything is written. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  const text = words.imports.dialog
  const { format, rows, added, merged, skipped, examples } = preview
  const sums = [
    { label: text.added, count: added },
    { label: text.merged, count: merged },
    { label: text.skipped, count: skipped.length },
  ]
  return (
    <>
      <p className={styles.lead}>{text.rows(text.formats[format] ?? format, rows)}</p>
      <dl className={styles.sums}>
        {sums.map(({ label, count }) => (
          <div key={label} className={styles.sum} data-none={count === 0}>
            <dd className={styles.count}>{count.toLocaleString()}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      <p className={styles.lead}>{added + merged > 0 ? text.untouched : nothing(preview)}</p>
      {examples.length > 0 && (
        <Section title={text.examples}>
          <ul className={styles.rows}>
            {examples.map((example) => (
              <li key={`${example.name}|${example.company}|${example.detail}`} className={styles.example}>
                <div className={styles.person}>
                  <span className={styles.name}>
                    <bdi>{example.name}</bdi>
                  </span>
                  <span className={styles.role}>
                    <bdi>{example.position}</bdi>
                    {example.position !== '' && example.company !== '' && ' · '}
                    <bdi>{example.company}</bdi>
                  </span>
                </div>
                <Badge tone={example.change === 'add' ? 'active' : 'soon'}>{example.detail}</Badge>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SkippedRows skipped={skipped} />
    </>
  )
}

function nothing({ skipped }: Preview): string {
  const text = words.imports.dialog
  return skipped.every(({ reason }) => reason === words.imports.skip.alreadyHere)
    ? text.nothingNew
    : text.nothingUsable
}
