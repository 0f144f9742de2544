import { CornerDownRight } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ContactView } from '../../../contract/contacts.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Introductions.module.css'
import { type IntroductionRow, introductionRows, shortTree } from './introductionRows.ts'

/** Deeper than this a line moves no further in. */
const DEEPEST = 6

interface IntroductionsProps {
  readonly contactId: string
  readonly introductions: ContactView['introductions']
}

/** Who introduced whom, from the first one down, and whether the one who did was told what came of it. */
export function Introductions({ contactId, introductions }: IntroductionsProps) {
  const [isWhole, setWhole] = useState(false)
  if (introductions.people.length < 2) return null
  const rows = introductionRows(introductions.people)
  const text = words.contactDetail
  const { head, between, tail, more } = isWhole
    ? { head: [], between: 0, tail: rows, more: 0 }
    : shortTree(rows, contactId)
  const isShort = between + more > 0
  return (
    <Section title={text.introductions}>
      <ul>
        {head.map((row) => (
          <Line key={row.person.id} row={row} contactId={contactId} />
        ))}
        {between > 0 && <li className={styles.gap}>{text.inBetween(between)}</li>}
        {tail.map((row) => (
          <Line key={row.person.id} row={row} contactId={contactId} />
        ))}
        {more > 0 && <li className={styles.gap}>{text.moreIntroduced(more)}</li>}
      </ul>
      {isShort && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {text.showAll}
        </Button>
      )}
      {introductions.isCut && !isShort && <p className={styles.gap}>{text.cutIntroductions}</p>}
    </Section>
  )
}

function Line({ row, contactId }: { readonly row: IntroductionRow; readonly contactId: string }) {
  const { person, depth, introducedBy } = row
  const text = words.contactDetail
  const name = <bdi>{person.name || words.contacts.unnamed}</bdi>
  return (
    <li
      className={styles.line}
      style={{ paddingInlineStart: Math.min(Math.max(depth - 1, 0), DEEPEST) * 20 }}
    >
      {depth > 0 && <CornerDownRight size={14} aria-hidden />}
      <span className={styles.person}>
        {person.id === contactId ? (
          <strong>{name}</strong>
        ) : (
          <Link href={`/contacts/${person.id}`}>{name}</Link>
        )}
        {depth > 0 && (
          <span className={styles.hidden}>
            {' '}
            {text.introducedByOf(inSentence(introducedBy || words.contacts.unnamed))}
          </span>
        )}
        {person.position !== '' && (
          <span className={styles.position}>
            {' '}
            <bdi>{person.position}</bdi>
          </span>
        )}
      </span>
      {person.reportedBack !== null && (
        <Badge tone={person.reportedBack ? 'done' : 'soon'}>
          {person.reportedBack ? text.reportedBack : text.notReportedBack}
        </Badge>
      )}
    </li>
  )
}
