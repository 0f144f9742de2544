import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Link } from 'wouter'
import type { RankFactor } from '../../../domain/rank/weights.ts'
import { words } from '../../../domain/words/words.ts'
import buttons from '../../ui/Button.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './RankedList.module.css'
import { Bar, Score } from './Score.tsx'

interface RankedRowProps {
  readonly name: string
  readonly href: string
  readonly score: number
  readonly sentence: string
  readonly reasons: readonly {
    readonly factor: RankFactor
    readonly value: number
    readonly share: number
    readonly text: string
  }[]
  /** What can be done, the most likely first. */
  readonly actions?: ReactNode
}

/** Somebody's place in a ranking: name, score, the reasons in a sentence, and all of them at a press. */
export function RankedRow({ name, href, score, sentence, reasons, actions }: RankedRowProps) {
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  const text = words.rank
  return (
    <li className={styles.row}>
      <Link href={href} className={styles.name ?? ''}>
        <bdi>{name}</bdi>
      </Link>
      <Score score={score} />
      <p className={styles.sentence}>{sentence}</p>
      <div className={classes(styles.actions, actions === undefined && styles.quiet)}>
        {actions}
        <AriaButton
          aria-label={text.whyOf(name)}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': panel } : {})}
          className={classes(buttons.button, buttons.quiet, buttons.small)}
          onPress={() => setOpen(!isOpen)}
        >
          {text.why}
          {isOpen ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
        </AriaButton>
      </div>
      {isOpen && (
        <ul id={panel} className={styles.reasons}>
          {reasons.map((reason) => (
            <li
              key={reason.factor}
              className={styles.reason}
              data-off={reason.share === 0 && reason.value > 0}
            >
              <span className={styles.factor}>{text.factors[reason.factor]}</span>
              <span className={styles.fact}>{reason.text}</span>
              <Bar value={reason.value} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
