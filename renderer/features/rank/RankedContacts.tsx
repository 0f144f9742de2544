import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { RankSubject } from '../../../contract/rank.ts'
import type { RankWeights } from '../../../domain/rank/weights.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { useNotify } from '../../ui/notices.ts'
import { contactReason, contactSentence } from './explain.ts'
import { contactsQuery } from './queries.ts'
import styles from './RankedList.module.css'
import { RankedRow } from './RankedRow.tsx'
import { useLeftOut } from './useLeftOut.ts'

const STEP = 10
const MOST = 200

interface RankedContactsProps {
  readonly subject: RankSubject
  readonly weights: RankWeights
}

/** People, the best to ask first. */
export function RankedContacts({ subject, weights }: RankedContactsProps) {
  const [limit, setLimit] = useState(STEP)
  const leftOut = useLeftOut()
  const { data, error } = useQuery(contactsQuery(subject, weights, leftOut.ids, limit))
  const notify = useNotify()
  const list = useRef<HTMLOListElement>(null)
  const text = words.rank
  if (error !== null) return <EmptyState title={messageOf(error)} />
  if (data === undefined) return null

  function leave(id: string, name: string, at: number): void {
    leftOut.add(id)
    notify({ text: text.leftOut(name) })
    // The next one takes this one's place, and the focus.
    const next = list.current?.children[at + 1] ?? list.current?.children[at - 1]
    next?.querySelector('a')?.focus()
  }

  return (
    <>
      <p className={styles.looked}>{data.words.length === 0 ? text.noWords : text.lookedFor(data.words)}</p>
      {data.contacts.length === 0 && <EmptyState title={text.nobody} text={text.nobodyText} />}
      <ol ref={list} className={styles.list} aria-label={text.people}>
        {data.contacts.map((contact, at) => {
          const name = contact.name || words.contacts.unnamed
          return (
            <RankedRow
              key={contact.id}
              name={name}
              href={`/contacts/${contact.id}`}
              score={contact.score}
              sentence={contactSentence(contact)}
              reasons={contact.parts.map((part) => ({ ...part, text: contactReason(part) }))}
              actions={
                <>
                  <ButtonLink
                    size="small"
                    href={`/interviews/plan?contact=${contact.id}`}
                    aria-label={text.planWith(name)}
                  >
                    {text.plan}
                  </ButtonLink>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={text.notNowOf(name)}
                    onPress={() => leave(contact.id, name, at)}
                  >
                    {text.notNow}
                  </Button>
                </>
              }
            />
          )
        })}
      </ol>
      <div className={styles.foot}>
        {data.contacts.length === limit && limit < MOST && (
          <Button size="small" onPress={() => setLimit(limit + STEP)}>
            {text.showMore}
          </Button>
        )}
        {leftOut.ids.length > 0 && (
          <>
            <span>{text.leftOutCount(leftOut.ids.length)}</span>
            <Button size="small" onPress={leftOut.clear}>
              {text.bringBack}
            </Button>
          </>
        )}
      </div>
    </>
  )
}
