import { words } from '../../../domain/words/words.ts'
import { useAddSample } from '../../planner/useSample.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { useCommands } from '../../ui/commands.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'

/** The screen before there is anyone in the planner. */
export function NoContacts() {
  const commands = useCommands()
  const sample = useAddSample()
  return (
    <EmptyState
      level={1}
      title={words.contacts.emptyTitle}
      text={words.contacts.emptyText}
      actions={
        <>
          <Button variant="primary" onPress={() => commands.run('import')}>
            {words.contacts.importContacts}
          </Button>
          <ButtonLink href="/contacts/new">{words.contacts.addContact}</ButtonLink>
          <Button onPress={() => sample.mutate()} isPending={sample.isPending}>
            {words.contacts.trySample}
          </Button>
        </>
      }
    />
  )
}
