import { useRef, useState } from 'react'
import type { ReferralLine } from '../../../contract/debrief.ts'
import { nameAndRest } from '../../../domain/referral.ts'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { ContactField } from '../../planner/ContactField.tsx'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Button } from '../../ui/Button.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Debrief.module.css'
import { useChange } from './mutations.ts'

interface BecomeContactProps {
  readonly referral: Pick<ReferralLine, 'id' | 'name'>
  readonly onAdded: () => void
}

/** Makes a contact of a name, or says which one it is: a button that opens its few fields in place. */
export function BecomeContact({ referral, onAdded }: BecomeContactProps) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const text = words.debrief

  function close(): void {
    setOpen(false)
    // The button is there again once the form has gone.
    requestAnimationFrame(() => opener.current?.focus())
  }

  if (isOpen) return <ContactForm referral={referral} onAdded={onAdded} onClose={close} />
  return (
    <Button
      ref={opener}
      size="small"
      aria-label={text.addContactOf(referral.name)}
      onPress={() => setOpen(true)}
    >
      {text.addContact}
    </Button>
  )
}

interface ContactFormProps extends BecomeContactProps {
  readonly onClose: () => void
}

function ContactForm({ referral, onAdded, onClose }: ContactFormProps) {
  const [name, setName] = useState(() => nameAndRest(referral.name).name)
  const [company, setCompany] = useState('')
  const [error, setError] = useState<string>()
  const tell = useTellUndoable()
  const text = words.debrief
  const add = useChange('referrals.addContact', {
    showsError: true,
    onDone: (_added, { name: added }) => {
      tell(text.contactAdded(added))
      onAdded()
    },
  })
  const link = useChange('referrals.link', { showsError: true, onDone: onAdded })

  function submit(): void {
    const parsed = requiredLine.safeParse(name)
    if (!parsed.success) setError(parsed.error.issues[0]?.message)
    else if (!add.isPending)
      add.mutate(
        { id: referral.id, name: parsed.data, company },
        {
          onError: (refusal) => setError(messageOf(refusal)),
        },
      )
  }

  return (
    <form
      className={styles.become}
      aria-label={text.becomeContact(referral.name)}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className={styles.pair}>
        <TextField
          label={text.name}
          value={name}
          onChange={(next) => {
            setName(next)
            setError(undefined)
          }}
          error={error}
          autoFocus
        />
        <TextField
          label={text.company}
          placeholder={text.companyHint}
          value={company}
          onChange={setCompany}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {text.addContact}
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          {text.cancel}
        </Button>
      </div>
      <ContactField
        label={text.known}
        placeholder={text.knownHint}
        value=""
        error={link.error === null ? undefined : messageOf(link.error)}
        onChange={(contactId) => {
          if (contactId !== '') link.mutate({ id: referral.id, contactId })
        }}
      />
    </form>
  )
}
