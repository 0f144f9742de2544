import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import styles from './FirstStart.module.css'

interface StartChoiceProps {
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  readonly isPending?: boolean
  readonly onPress: () => void
}

/** One way to begin. */
export function StartChoice({ icon, title, text, isPending = false, onPress }: StartChoiceProps) {
  return (
    <Button className={styles.choice ?? ''} isPending={isPending} onPress={() => onPress()}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>
        <span className={styles.what}>{title}</span>
        <span className={styles.how}>{text}</span>
      </span>
      <ChevronRight size={18} aria-hidden />
    </Button>
  )
}
