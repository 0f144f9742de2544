import type { BriefHead } from '../../../domain/brief/content.ts'
import { classes } from '../classes.ts'
import { scriptLanguage } from './language.ts'
import styles from './SheetHead.module.css'

interface Props {
  readonly head: BriefHead
  readonly kept: ReadonlySet<string>
}

/** Who and when. A long name is set smaller rather than over half the page. */
export function SheetHead({ head, kept }: Props) {
  return (
    <header className={classes(styles.head, head.name.length > 60 && styles.stacked)}>
      <div className={styles.who}>
        <h1 className={classes(styles.name, nameSize(head.name))} dir="auto" lang={scriptLanguage(head.name)}>
          {head.name}
        </h1>
        <p className={styles.facts} dir="auto">
          {head.facts.map((fact) => (
            <span key={fact.id} className={styles.fact} data-row={fact.id} hidden={!kept.has(fact.id)}>
              <bdi lang={scriptLanguage(fact.text)}>{fact.text}</bdi>
            </span>
          ))}
        </p>
      </div>
      <div className={styles.when}>
        <p className={styles.moment}>
          <bdi>{head.when}</bdi>
        </p>
        {head.elsewhere !== '' && <p className={styles.elsewhere}>{head.elsewhere}</p>}
        <p className={styles.frame}>
          {head.limit !== '' && `${head.limit}, `}
          {head.stop !== '' && <strong>{head.stop}</strong>}
        </p>
        <p className={styles.frame}>{head.method}</p>
      </div>
    </header>
  )
}

function nameSize(name: string): string | undefined {
  if (name.length <= 24) return undefined
  if (name.length <= 48) return styles.long
  return name.length <= 120 ? styles.longer : styles.longest
}
