import { Scale } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Link } from 'wouter'
import type { Evidence } from '../../../contract/decisions.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { MenuEntry } from '../../ui/menuEntry.ts'
import { formatDate } from '../../ui/time.ts'
import styles from './OptionList.module.css'

interface EvidenceRowProps {
  readonly evidence: Evidence
  readonly items: readonly MenuEntry[]
  /** It has just been weighed and stands in another place: the focus comes with it. */
  readonly takesFocus: boolean
  readonly onFocused: () => void
}

/** What somebody said, who and when; the conversation is one press away. */
export function EvidenceRow({ evidence, items, takesFocus, onFocused }: EvidenceRowProps) {
  const { text: said, contact, saidOn, interviewId } = evidence
  const button = useRef<HTMLButtonElement>(null)
  const text = words.decisions
  const focused = useEffectEvent(onFocused)
  useEffect(() => {
    if (!takesFocus) return
    button.current?.focus()
    focused()
  }, [takesFocus])
  return (
    <li className={styles.voice}>
      <div className={styles.said}>
        <p dir="auto">{said}</p>
        <Link href={`/interviews/${interviewId}`} className={styles.by ?? ''}>
          <bdi>
            {text.said(
              inSentence(contact.name || words.contacts.unnamed),
              saidOn === null ? null : formatDate(saidOn),
            )}
          </bdi>
        </Link>
      </div>
      <Menu
        label={text.weigh(said)}
        trigger={
          <IconButton ref={button} size="small" label={text.weigh(said)}>
            <Scale size={14} aria-hidden />
          </IconButton>
        }
        items={items}
      />
    </li>
  )
}
