import { useState } from 'react'
import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { messageOf } from '../ui/messageOf.ts'
import styles from './BrokenScreen.module.css'

const text = words.crashes

export interface BrokenScreenProps {
  readonly error: unknown
  readonly onTryAgain: () => void
  /** Null where that is what broke. */
  readonly onGoToToday: (() => void) | null
  /** Nothing of the window stands beside it. */
  readonly isWholeWindow: boolean
}

/** Says that a screen broke and nothing is lost, and leads on. */
export function BrokenScreen({ error, onTryAgain, onGoToToday, isWholeWindow }: BrokenScreenProps) {
  const [said, setSaid] = useState<string>(text.screenText)
  const copy = () => ask('report.copy', { error: asData(error) }).then(() => text.copied, messageOf)
  const screen = (
    <EmptyState
      level={1}
      title={text.screenTitle}
      text={<span role="status">{said}</span>}
      actions={
        <>
          <Button variant="primary" autoFocus onPress={onTryAgain}>
            {text.tryAgain}
          </Button>
          {onGoToToday !== null && <Button onPress={onGoToToday}>{text.goToToday}</Button>}
          <Button onPress={() => void copy().then(setSaid)}>{text.copyReport}</Button>
        </>
      }
    />
  )
  return isWholeWindow ? <main className={styles.window}>{screen}</main> : screen
}

/** An error as it crosses to the main process, which chooses what of it goes into the report. */
function asData(error: unknown) {
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? '' }
    : { name: typeof error, message: '', stack: '' }
}
