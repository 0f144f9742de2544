import { words } from '../../../domain/words/words.ts'
import { classes } from '../../ui/classes.ts'
import styles from './Still.module.css'

/** How much longer or shorter something took than planned: a sign, a number and a colour. */
export function Difference({ minutes }: { readonly minutes: number }) {
  if (minutes === 0) return <span className={styles.untouched}>{words.meet.sum.same}</span>
  return (
    <span className={classes(minutes > 0 ? styles.longer : styles.shorter)}>
      {words.meet.sum.differs(minutes)}
    </span>
  )
}
