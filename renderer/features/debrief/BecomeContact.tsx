import { useState } from 'react'
import type { ReferralLine } from '../../../contract/debrief.ts'
import { nameAndRest } from '../../../domain/referral.ts'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { ContactField } from '../../planner/ContactField.tsx'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Button } from '../../ui/Button.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Debrief.module.css'
import { useChange } from './mutations.ts'

interface BecomeContactProps {
  readonly referral: Pick<ReferralLine, 'id' | 'name'>
  readonly onAdded: () => void
}

/** Makes a contact of a name, or says which one it is. */
export function BecomeContact({ referral, onAdded }: BecomeContactProps) {
  const text = words.debrief
  return (
    <Panel
      label={text.becomeContact(referral.name)}
      placement="bottom start"
      trigger={
        <Button size="small" aria-label={text.addContactOf(referral.name)}>
          {text.addContact}
        </Button>
      }
    >
      {(close) => (
        <ContactForm
          referral={referral}
          onAdded={() => {
            close()
            onAdded()
          }}
        />
      )}
    </Panel>
  )
}

function ContactForm({ referral, onAdded }: BecomeContactProps) {
  const [name, setName] = useState(() => nameAndRest(referral.name).name)
  const [company, setCompany] = useState('')
  const [error, setError] = useState<string>()
  const add = useChange('referrals.addContact', true)
  const link = useChange('referrals.link', true)
  const tell = useTellUndoable()
  const text = words.debrief

  function submit(): void {
    const parsed = requiredLine.safeParse(name)
    if (!parsed.success) setError(parsed.error.issues[0]?.message)
    else
      add.mutate(
        { id: referral.id, name: parsed.data, company },
        {
          onSuccess: () => {
            tell(text.contactAdded(parsed.data))
            onAdded()
          },
          onError: (refusal) => setError(messageOf(refusal)),
        },
      )
  }

  return (
    <div className={styles.panel}>
      <form
        className={styles.fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
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
        <div className={styles.buttons}>
          <Button type="submit" size="small" isPending={add.isPending}>
            {text.addContact}
          </Button>
        </div>
      </form>
      <div className={styles.known}>
        <ContactField
          label={text.known}
          placeholder={text.knownHint}
          value=""
          error={link.error === null ? undefined : messageOf(link.error)}
          onChange={(contactId) => {
            if (contactId !== '') link.mutate({ id: referral.id, contactId }, { onSuccess: onAdded })
          }}
        />
      </div>
    </div>
  )
}
