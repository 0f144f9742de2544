import type { ImportExample } from '../../../contract/exchange.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import styles from './ImportPreview.module.css'

interface ImportExamplesProps {
  readonly examples: readonly ImportExample[]
  /** How many there are in all. */
  readonly total: number
}

/** The first contacts that an import adds or fills in. */
export function ImportExamples({ examples, total }: ImportExamplesProps) {
  return (
    <>
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
            {example.change === 'merge' && <Badge tone="soon">{example.detail}</Badge>}
          </li>
        ))}
      </ul>
      {total > examples.length && (
        <p className={styles.more}>{words.imports.dialog.first(examples.length, total)}</p>
      )}
    </>
  )
}
