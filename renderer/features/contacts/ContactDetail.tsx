import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { ContactView } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { Page } from '../../ui/Page.tsx'
import { ContactAbout } from './ContactAbout.tsx'
import styles from './ContactDetail.module.css'
import { ContactInterviews } from './ContactInterviews.tsx'
import { ContactNotes } from './ContactNotes.tsx'
import { ContactReach } from './ContactReach.tsx'
import { ContactTimeline } from './ContactTimeline.tsx'
import { useRemoveContact } from './mutations.ts'
import { contactQuery } from './queries.ts'

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

function Person({ view, opened }: { readonly view: ContactView; readonly opened: object | null }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (opened !== null) title.current?.focus()
  }, [opened])
  const [, navigate] = useLocation()
  const remove = useRemoveContact()
  const { contact } = view
  const name = view.name || words.contacts.unnamed

  function removeThis(): void {
    remove.mutate({ id: contact.id, name })
    navigate('/contacts')
  }

  return (
    <Page
      layout="full"
      title={name}
      titleRef={title}
      subtitle={<Subtitle view={view} />}
      back={{ href: '/contacts', label: words.contacts.backToList }}
      actions={
        <>
          <Menu
            label={words.contacts.more}
            trigger={
              <IconButton label={words.contacts.more}>
                <Ellipsis size={18} aria-hidden />
              </IconButton>
            }
            items={[
              {
                id: 'edit',
                label: words.contacts.edit,
                icon: <Pencil size={16} aria-hidden />,
                onAction: () => navigate(`/contacts/${contact.id}/edit`),
              },
              {
                id: 'remove',
                label: words.contacts.remove,
                icon: <Trash2 size={16} aria-hidden />,
                isDanger: true,
                startsGroup: true,
                onAction: removeThis,
              },
            ]}
          />
          <ButtonLink href={`/contacts/${contact.id}/edit`}>{words.contacts.edit}</ButtonLink>
          <ButtonLink variant="primary" href={`/interviews/plan?contact=${contact.id}`}>
            {words.contacts.planInterview}
          </ButtonLink>
        </>
      }
    >
      <ContactInterviews interviews={view.interviews} />
      <div className={styles.columns}>
        <div>
          <ContactReach points={view.points} />
          <ContactAbout view={view} />
        </div>
        <div>
          <ContactNotes notes={contact.notes} />
          <ContactTimeline interactions={view.interactions} />
        </div>
      </div>
    </Page>
  )
}

function Subtitle({ view }: { readonly view: ContactView }) {
  const { position, pronunciation, pronouns } = view.contact
  return (
    <>
      {(position !== '' || view.company !== null) && (
        <div className={styles.role}>
          <bdi>{position}</bdi>
          {position !== '' && view.company !== null && ' · '}
          <bdi>{view.company?.name}</bdi>
        </div>
      )}
      {(pronunciation !== '' || pronouns !== '') && (
        <div>
          <bdi>{pronunciation}</bdi>
          {pronunciation !== '' && pronouns !== '' && ' · '}
          <bdi>{pronouns}</bdi>
        </div>
      )}
    </>
  )
}
