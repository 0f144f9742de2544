import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { useCommands } from '../../ui/commands.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'

/** The screen before there is anyone to ask. */
export function NoContacts() {
  const commands = useCommands()
  const text = words.rank.empty
  return (
    <EmptyState
      level={1}
      title={text.contactsTitle}
      text={text.contactsText}
      actions={
        <>
          <Button variant="primary" onPress={() => commands.run('import')}>
            {text.import}
          </Button>
          <ButtonLink href="/contacts/new">{text.addContact}</ButtonLink>
        </>
      }
    />
  )
}
