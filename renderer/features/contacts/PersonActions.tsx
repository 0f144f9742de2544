import { Ellipsis, MessageSquarePlus, Pencil, Trash2 } from 'lucide-react'
import { useLocation } from 'wouter'
import type { Contact } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { shortName } from '../../planner/shortName.ts'
import { useAskContact } from '../../planner/useAskContact.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useRemoveContact } from './mutations.ts'

interface PersonActionsProps {
  readonly contact: Contact
  readonly name: string
  readonly onEdit: () => void
  readonly onLog: () => void
}

/** What can be done with a person. */
export function PersonActions({ contact, name, onEdit, onLog }: PersonActionsProps) {
  const [, navigate] = useLocation()
  const remove = useRemoveContact()
  const askThem = useAskContact()

  function removeThis(): void {
    remove.mutate({ id: contact.id, name })
    navigate('/contacts')
  }

  return (
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
            id: 'log',
            label: words.contactDetail.logTitle,
            icon: <MessageSquarePlus size={16} aria-hidden />,
            keys: 'L',
            onAction: onLog,
          },
          {
            id: 'edit',
            label: words.contactDetail.editName,
            icon: <Pencil size={16} aria-hidden />,
            keys: 'E',
            onAction: onEdit,
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
      <ButtonLink href={`/interviews/plan?contact=${contact.id}`}>{words.contacts.planInterview}</ButtonLink>
      <Button
        variant="primary"
        isPending={askThem.isPending}
        onPress={() => askThem.mutate({ contactId: contact.id })}
      >
        {words.outreach.ask(shortName(contact.given || name))}
      </Button>
    </>
  )
}
