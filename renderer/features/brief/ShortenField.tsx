import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { KeyboardEvent } from 'react'
import { type Origin, schemaOf } from '../../../domain/brief/written.ts'
import { prose } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { InlineText } from '../../ui/InlineText.tsx'
import { useAutosave } from '../../ui/useAutosave.ts'
import { writtenQuery } from './queries.ts'
import { rewrite } from './remedies.ts'

interface ShortenFieldProps {
  readonly origin: Origin
  readonly onDone: () => void
}

/** The whole text behind a row, edited where the row is listed. Enter is done with a line, Escape with any text. */
export function ShortenField({ origin, onDone }: ShortenFieldProps) {
  const { data } = useQuery(writtenQuery(origin))
  return data === undefined ? null : <Field origin={origin} saved={data.text} onDone={onDone} />
}

function Field({ origin, saved, onDone }: ShortenFieldProps & { readonly saved: string }) {
  const client = useQueryClient()
  const schema = schemaOf(origin)
  const { mutateAsync: save } = useMutation({
    scope: { id: 'brief-written' },
    mutationFn: (text: string) => rewrite(origin, text),
    onSettled: () => client.invalidateQueries({ queryKey: ['brief'] }),
    meta: { showsError: true },
  })
  const { field } = useAutosave({ saved, schema, save })
  const isProse = schema === prose

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const isDone = event.key === 'Enter' && !isProse && schema.safeParse(field.value).success
    if (event.key !== 'Escape' && !isDone) return
    event.preventDefault()
    event.stopPropagation()
    onDone()
  }

  return (
    <div onKeyDownCapture={onKeyDown}>
      <InlineText {...field} label={words.briefTab.shortenField} hideLabel isProse={isProse} autoFocus />
    </div>
  )
}
