import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { DuplicatePair } from '../../../contract/duplicates.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { Page } from '../../ui/Page.tsx'
import { Comparison } from './Comparison.tsx'
import { Evidence } from './Evidence.tsx'
import { useKeepApart, useMerge } from './mutations.ts'
import { titleOf } from './pairs.ts'
import { mergeViewQuery } from './queries.ts'
import { useMergeChoices } from './useMergeChoices.ts'

interface PairReviewProps {
  readonly pair: DuplicatePair
  /** It was opened, not only shown: the keyboard goes on here. */
  readonly isOpened: boolean
  /** Null where there is no other pair. */
  readonly onSkip: (() => void) | null
  /** Decided; some of the two may be gone now. */
  readonly onDone: (goneIds: readonly string[]) => void
}

/** Two contacts side by side, and what is to become of them. */
export function PairReview({ pair, isOpened, onSkip, onDone }: PairReviewProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const { data, error } = useQuery(mergeViewQuery([pair.a.id, pair.b.id]))
  const choosing = useMergeChoices()
  const merge = useMerge()
  const keepApart = useKeepApart()
  const text = words.duplicates
  useEffect(() => {
    if (isOpened) title.current?.focus()
  }, [isOpened])

  function mergeThem(): void {
    if (data === undefined) return
    const { contacts } = data
    const gone = contacts.slice(1).map(({ contact }) => contact.id)
    merge.mutate({ contacts, choices: choosing.choices }, { onSuccess: () => onDone(gone) })
  }

  return (
    <Page
      layout="full"
      title={titleOf(pair)}
      titleRef={title}
      back={{ href: '/contacts/duplicates', label: text.backToPairs }}
      actions={
        <>
          {onSkip !== null && (
            <Button variant="quiet" onPress={onSkip}>
              {text.skip}
            </Button>
          )}
          <Button
            isPending={keepApart.isPending}
            onPress={() => keepApart.mutate([pair.a, pair.b], { onSuccess: () => onDone([]) })}
          >
            {text.apart}
          </Button>
          <Button variant="primary" isPending={merge.isPending} onPress={mergeThem}>
            {text.merge}
          </Button>
        </>
      }
    >
      <Evidence pair={pair} />
      {error !== null && <p>{messageOf(error)}</p>}
      {data !== undefined && <Comparison contacts={data.contacts} choosing={choosing} />}
    </Page>
  )
}
