import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { useNotify } from '../../ui/notices.ts'
import { ContactFields } from './ContactFields.tsx'
import { useDrafts } from './drafts.ts'
import { blankForm, formOf } from './formValues.ts'
import { contactQuery } from './queries.ts'
import type { Showing } from './useActiveRow.ts'

interface ContactEditorProps {
  readonly id: string | null
  readonly onShow: (id: string, how: Showing) => void
}

/** The form of a contact, new or known; what was typed and not saved is still there when one comes back. */
export function ContactEditor({ id, onShow }: ContactEditorProps) {
  const [, navigate] = useLocation()
  const notify = useNotify()
  const drafts = useDrafts()
  const [round, setRound] = useState(0)
  const { data: view, error } = useQuery({ ...contactQuery(id ?? ''), enabled: id !== null })
  const draftName = `contact.${id ?? 'new'}`

  if (error !== null) return <EmptyState level={1} title={messageOf(error)} />
  if (id !== null && view === undefined) return null
  return (
    <ContactFields
      key={round}
      id={id}
      title={view === undefined ? words.contacts.form.newTitle : view.name}
      values={view === undefined ? blankForm : formOf(view)}
      draftName={draftName}
      onDiscard={() => {
        drafts.delete(draftName)
        setRound(round + 1)
      }}
      onCancel={() => (id === null ? navigate('/contacts') : onShow(id, 'open'))}
      onSaved={(savedId, name) => {
        notify({ text: id === null ? words.contacts.form.added(name) : words.contacts.form.saved })
        onShow(savedId, 'open')
      }}
    />
  )
}
