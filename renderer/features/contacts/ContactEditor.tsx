import { useState } from 'react'
import { useLocation } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { useNotify } from '../../ui/notices.ts'
import { ContactFields } from './ContactFields.tsx'
import { useDrafts } from './drafts.ts'
import type { Showing } from './useActiveRow.ts'

const DRAFT = 'contact.new'

interface ContactEditorProps {
  readonly onShow: (id: string, how: Showing) => void
}

/** The form of someone new; what was typed and not added is still there when one comes back. */
export function ContactEditor({ onShow }: ContactEditorProps) {
  const [, navigate] = useLocation()
  const notify = useNotify()
  const drafts = useDrafts()
  const [round, setRound] = useState(0)
  return (
    <ContactFields
      key={round}
      draftName={DRAFT}
      onDiscard={() => {
        drafts.forms.delete(DRAFT)
        setRound(round + 1)
      }}
      onCancel={() => navigate('/contacts')}
      onAdded={(id, name) => {
        notify({ text: words.contacts.form.added(name) })
        onShow(id, 'open')
      }}
    />
  )
}
