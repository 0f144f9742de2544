import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ContactView } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { Page } from '../../ui/Page.tsx'
import { useScreenKeys } from '../../ui/useScreenKeys.ts'
import { AddDetail } from './AddDetail.tsx'
import { ContactCompany } from './ContactCompany.tsx'
import styles from './ContactDetail.module.css'
import { ContactFacts } from './ContactFacts.tsx'
import { ContactFiles } from './ContactFiles.tsx'
import { ContactInterviews } from './ContactInterviews.tsx'
import { ContactNotes } from './ContactNotes.tsx'
import { type AskedPoint, ContactReach } from './ContactReach.tsx'
import { ContactRole } from './ContactRole.tsx'
import { ContactTimeline } from './ContactTimeline.tsx'
import { useEditContact } from './detailMutations.ts'
import { Introductions } from './Introductions.tsx'
import { NameFields } from './NameFields.tsx'
import { PersonActions } from './PersonActions.tsx'
import { Portrait } from './Portrait.tsx'
import { contactQuery } from './queries.ts'
import { useShownDetails } from './useShownDetails.ts'

interface ContactDetailProps {
  readonly id: string
  /** Set when it was opened, not only moved to: the keyboard goes on here. */
  readonly opened: object | null
}

/** One person. The one before stays in sight until this one is here. */
export function ContactDetail({ id, opened }: ContactDetailProps) {
  const { data: view, error } = useQuery({ ...contactQuery(id), placeholderData: keepPreviousData })
  if (error !== null) return <EmptyState level={1} title={messageOf(error)} />
  if (view === undefined) return null
  return <Person key={view.contact.id} view={view} opened={view.contact.id === id ? opened : null} />
}

/** A page to read, on which every text becomes a field as one comes to it. */
function Person({ view, opened }: { readonly view: ContactView; readonly opened: object | null }) {
  const { contact, company } = view
  const title = useRef<HTMLHeadingElement>(null)
  const log = useRef<HTMLElement>(null)
  const [isNaming, setNaming] = useState(false)
  const [asked, setAsked] = useState<AskedPoint | null>(null)
  const answered = useCallback(() => setAsked(null), [])
  const save = useEditContact(contact.id)
  const shown = useShownDetails(view)
  useScreenKeys({ e: () => setNaming(true), l: () => log.current?.focus() })
  useEffect(() => {
    if (opened !== null) title.current?.focus()
  }, [opened])

  function finishName(): void {
    setNaming(false)
    if (document.activeElement === document.body) title.current?.focus()
  }

  return (
    <Page
      layout="full"
      lead={<Portrait contact={contact} />}
      title={view.name || words.contacts.unnamed}
      titleRef={title}
      subtitle={<ContactRole view={view} save={save} shown={shown} />}
      back={{ href: '/contacts', label: words.contacts.backToList }}
      actions={
        <PersonActions
          contact={contact}
          name={view.name || words.contacts.unnamed}
          onEdit={() => setNaming(true)}
          onLog={() => log.current?.focus()}
        />
      }
    >
      {isNaming && <NameFields contact={contact} save={save} onDone={finishName} />}
      <div className={styles.room}>
        <div className={styles.columns}>
          <div className={styles.person}>
            <ContactReach points={view.points} asked={asked} onAnswered={answered} save={save} />
            <ContactFacts
              view={view}
              save={save}
              shown={shown}
              adder={
                <AddDetail
                  missing={shown.hidden}
                  onDetail={shown.show}
                  onPoint={(kind) => setAsked({ kind, after: view.points.length })}
                />
              }
            />
          </div>
          <div className={styles.story}>
            <ContactInterviews interviews={view.interviews} />
            {shown.isShown('notes') && (
              <ContactNotes
                contact={contact}
                save={save}
                autoFocus={shown.isAsked('notes')}
                onFocus={() => shown.keep('notes')}
              />
            )}
            <ContactTimeline contactId={contact.id} timeline={view.timeline} logRef={log} />
          </div>
          <div className={styles.around}>
            <Introductions contactId={contact.id} introductions={view.introductions} />
            {company !== null && <ContactCompany company={company} />}
            <ContactFiles extra={contact.extra} />
          </div>
        </div>
      </div>
    </Page>
  )
}
