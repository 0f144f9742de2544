import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { RankWeights } from '../../../domain/rank/weights.ts'
import { words } from '../../../domain/words/words.ts'
import { settingsQuery } from '../../planner/settings.ts'
import { useAskContact } from '../../planner/useAskContact.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { Section } from '../../ui/Section.tsx'
import { contactSentence } from './explain.ts'
import styles from './NextToAsk.module.css'
import { contactsQuery } from './queries.ts'
import { useLeftOut } from './useLeftOut.ts'

/** How many are named; the rest stand in the ranking itself. */
const NAMED = 5

interface NextToAskProps {
  readonly decisionId: string
  /** Those with whom an interview about it is planned or held already. */
  readonly askedIds: readonly string[]
}

/** The first of those who can help with a decision and were not asked about it yet, as a part of its page. */
export function NextToAsk(props: NextToAskProps) {
  const { data: settings } = useQuery(settingsQuery)
  if (settings === undefined) return null
  return <Named {...props} weights={settings.rankWeights} />
}

function Named({ decisionId, askedIds, weights }: NextToAskProps & { readonly weights: RankWeights }) {
  const leftOut = useLeftOut()
  const askThem = useAskContact()
  const except = [...new Set([...askedIds, ...leftOut.ids])].slice(0, 1000)
  const { data, error } = useQuery(
    contactsQuery({ kind: 'decision', id: decisionId }, weights, except, NAMED),
  )
  const text = words.rank
  if (error !== null) return <p>{messageOf(error)}</p>
  if (data === undefined) return null
  return (
    <Section
      title={text.next.title}
      aside={
        data.contacts.length > 0 && (
          <ButtonLink size="small" variant="quiet" href={`/ask?decision=${decisionId}`}>
            {text.next.all}
          </ButtonLink>
        )
      }
    >
      {data.contacts.length === 0 && (
        <p className={styles.hint}>
          {text.next.nobody} <Link href="/contacts">{text.next.contacts}</Link>
        </p>
      )}
      <ol className={styles.list}>
        {data.contacts.map((contact) => {
          const name = contact.name || words.contacts.unnamed
          return (
            <li key={contact.id} className={styles.row}>
              <div className={styles.who}>
                <Link href={`/contacts/${contact.id}`} className={styles.name ?? ''}>
                  <bdi>{name}</bdi>
                </Link>
                <p className={styles.why}>{contactSentence(contact)}</p>
              </div>
              <Button
                size="small"
                aria-label={words.outreach.another.ask(name)}
                onPress={() => askThem.mutate({ contactId: contact.id, decisionIds: [decisionId] })}
              >
                {words.outreach.another.press}
              </Button>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
