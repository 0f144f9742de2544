import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from 'wouter'
import type { MergeContact } from '../../../contract/duplicates.ts'
import { canMerge, MERGE_LIMIT } from '../../../domain/merge.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { Page } from '../../ui/Page.tsx'
import { Comparison } from './Comparison.tsx'
import { useMerge } from './mutations.ts'
import { mergeViewQuery } from './queries.ts'
import { useMergeChoices } from './useMergeChoices.ts'

/** Contacts that were chosen to be merged, `?ids=a,b`, side by side. */
export function MergePage() {
  const asked = new URLSearchParams(useSearch()).get('ids') ?? ''
  const ids = [...new Set(asked.split(',').filter(Boolean))]
  const isMergeable = canMerge(ids.length)
  const { data, error } = useQuery({ ...mergeViewQuery(ids), enabled: isMergeable })
  const back = <ButtonLink href="/contacts">{words.duplicates.toContacts}</ButtonLink>
  if (!isMergeable)
    return <EmptyState level={1} title={words.duplicates.wrongCount(MERGE_LIMIT)} actions={back} />
  if (error !== null) return <EmptyState level={1} title={messageOf(error)} actions={back} />
  return data === undefined ? null : <Chosen key={asked} contacts={data.contacts} />
}

function Chosen({ contacts }: { readonly contacts: readonly MergeContact[] }) {
  const [, navigate] = useLocation()
  const choosing = useMergeChoices()
  const merge = useMerge()
  const text = words.duplicates
  const [kept] = contacts
  if (kept === undefined) return null

  return (
    <Page
      layout="full"
      title={text.compare.title(contacts.length)}
      subtitle={text.compare.hint}
      back={{ href: '/contacts', label: text.back, always: true }}
      actions={
        <>
          <ButtonLink variant="quiet" href="/contacts">
            {text.cancel}
          </ButtonLink>
          <Button
            variant="primary"
            isPending={merge.isPending}
            onPress={() =>
              merge.mutate(
                { contacts, choices: choosing.choices },
                { onSuccess: () => navigate(`/contacts/${kept.contact.id}`, { replace: true }) },
              )
            }
          >
            {text.merge}
          </Button>
        </>
      }
    >
      <Comparison contacts={contacts} choosing={choosing} />
    </Page>
  )
}
