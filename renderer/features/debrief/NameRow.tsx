import { Ellipsis, Trash2, Unlink } from 'lucide-react'
import { useState } from 'react'
import type { ReferralLine } from '../../../contract/debrief.ts'
import { referral as schema } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { BecomeContact } from './BecomeContact.tsx'
import styles from './Debrief.module.css'
import { useChange, useSave } from './mutations.ts'
import { NameStanding } from './NameStanding.tsx'

interface NameRowProps {
  readonly referral: ReferralLine
  /** Who named them. */
  readonly person: string
}

/** One name with what was said of it, and how far one has come with them. */
export function NameRow({ referral, person }: NameRowProps) {
  const { id, name, note, contact } = referral
  const [wasAdded, setAdded] = useState(false)
  const save = useSave('referrals.edit')
  const tell = useTellUndoable()
  const text = words.debrief
  const link = useChange('referrals.link', { onDone: () => tell(text.unlinked) })
  const remove = useChange('referrals.remove', { onDone: () => tell(text.nameRemoved) })
  return (
    <li className={styles.named}>
      <div className={styles.words}>
        <Quiet layout="flush">
          <SavedField
            saved={name}
            schema={schema.shape.name}
            save={(value) => save({ id, changes: { name: value } })}
          >
            {(field) => <InlineText label={text.name} hideLabel {...field} />}
          </SavedField>
        </Quiet>
        <div className={styles.soft}>
          <Quiet layout="flush">
            <SavedField
              saved={note}
              schema={schema.shape.note}
              save={(value) => save({ id, changes: { note: value } })}
            >
              {(field) => <InlineText label={text.note} hideLabel placeholder={text.noteHint} {...field} />}
            </SavedField>
          </Quiet>
        </div>
        {contact === null ? (
          <BecomeContact referral={referral} onAdded={() => setAdded(true)} />
        ) : (
          <NameStanding
            referral={referral}
            contact={contact}
            person={person}
            takesFocus={wasAdded}
            onFocused={() => setAdded(false)}
          />
        )}
      </div>
      <Menu
        label={text.actionsOf(name)}
        trigger={
          <IconButton size="small" label={text.actionsOf(name)}>
            <Ellipsis size={14} aria-hidden />
          </IconButton>
        }
        items={[
          ...(contact === null
            ? []
            : [
                {
                  id: 'unlink',
                  label: text.unlink,
                  icon: <Unlink size={16} aria-hidden />,
                  onAction: () => link.mutate({ id, contactId: null }),
                },
              ]),
          {
            id: 'remove',
            label: text.remove,
            icon: <Trash2 size={16} aria-hidden />,
            isDanger: true,
            startsGroup: contact !== null,
            onAction: () => remove.mutate({ id }),
          },
        ]}
      />
    </li>
  )
}
