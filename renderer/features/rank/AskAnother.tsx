import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { useAskContact } from '../../planner/useAskContact.ts'
import { Button } from '../../ui/Button.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import styles from './AskAnother.module.css'
import { contactSentence } from './explain.ts'
import rows from './NextToAsk.module.css'
import { colleaguesQuery } from './queries.ts'

/** Whom to ask as well at the company of someone who has not answered, the best first. */
export function AskAnother({ interviewId }: { readonly interviewId: string }) {
  const { data, error } = useQuery(colleaguesQuery(interviewId))
  const askThem = useAskContact()
  const title = useId()
  const text = words.outreach.another
  if (error !== null) return <p>{messageOf(error)}</p>
  if (data === undefined) return null
  const { company, contacts } = data
  return (
    <div className={styles.another}>
      {company !== null && contacts.length > 0 && (
        <h3 id={title} className={styles.title}>
          {text.title(company.name)}
        </h3>
      )}
      {company !== null && contacts.length === 0 && <p className={rows.hint}>{text.nobody(company.name)}</p>}
      <ol className={rows.list} aria-labelledby={title}>
        {contacts.map((contact) => {
          const name = contact.name || words.contacts.unnamed
          return (
            <li key={contact.id} className={rows.row}>
              <div className={rows.who}>
                <Link href={`/contacts/${contact.id}`} className={rows.name ?? ''}>
                  <bdi>{name}</bdi>
                </Link>
                <p className={rows.why}>{contactSentence(contact)}</p>
              </div>
              <Button
                size="small"
                aria-label={text.ask(name)}
                onPress={() => askThem.mutate({ contactId: contact.id })}
              >
                {text.press}
              </Button>
            </li>
          )
        })}
      </ol>
      {contacts.length === 0 && (
        <p className={rows.hint}>
          <Link href="/ask">{text.all}</Link>
        </p>
      )}
    </div>
  )
}
