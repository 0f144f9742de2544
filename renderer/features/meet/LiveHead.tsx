import { ChevronLeft } from 'lucide-react'
import { Link } from 'wouter'
import type { MeetingView } from '../../../contract/meetings.ts'
import type { Meeting } from '../../../domain/meeting.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Key } from './Key.tsx'
import styles from './LiveScreen.module.css'

interface LiveHeadProps {
  readonly view: MeetingView
  readonly kind: Meeting['kind']
  readonly isCutting: boolean
  readonly onCut: () => void
  readonly onEnd: () => void
}

/** With whom, whether it counts, and how it ends. */
export function LiveHead({ view: { interview, contact }, kind, isCutting, onCut, onEnd }: LiveHeadProps) {
  const text = words.meet
  return (
    <header className={styles.head}>
      <Link href={`/interviews/${interview.id}/agenda`} className={styles.back ?? ''} aria-label={text.back}>
        <ChevronLeft size={18} aria-hidden />
      </Link>
      <h1 className={styles.name}>
        <bdi>{contact.name}</bdi>
      </h1>
      {kind === 'rehearsal' && <span className={styles.mark}>{text.rehearsal}</span>}
      <div className={styles.ways}>
        {!isCutting && (
          <Button onPress={onCut}>
            {text.cut.open}
            <Key>{text.keys.leave}</Key>
          </Button>
        )}
        <Button onPress={onEnd}>{text.endNow[kind]}</Button>
      </div>
    </header>
  )
}
