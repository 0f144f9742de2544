import type { EntryForm } from '../../../contract/profile.ts'
import { type ProfileEntry, profileKind, profileEntry as schema } from '../../../domain/profile.ts'
import { words } from '../../../domain/words/words.ts'
import { InlineText } from '../../ui/InlineText.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Select } from '../../ui/Select.tsx'

interface EntryFieldsProps {
  readonly entry: ProfileEntry
  readonly save: (changes: Partial<EntryForm>) => Promise<unknown>
}

const fields = ['title', 'organisation', 'period', 'share', 'detail'] as const

/** Everything of one entry, edited where it stands. */
export function EntryFields({ entry, save }: EntryFieldsProps) {
  const text = words.profile.entry
  return (
    <>
      {fields.map((name) => (
        <Quiet key={name} layout="row">
          <SavedField
            saved={entry[name]}
            schema={schema.shape[name]}
            save={(value) => save({ [name]: value })}
          >
            {(field) => (
              <InlineText
                label={text[name]}
                placeholder={text[`${name}Hint`]}
                isProse={name === 'detail'}
                {...field}
              />
            )}
          </SavedField>
        </Quiet>
      ))}
      <Quiet layout="row">
        <SavedField saved={entry.kind} schema={schema.shape.kind} save={(value) => save({ kind: value })}>
          {(field, choose) => (
            <Select
              label={text.kind}
              {...field}
              onChange={(next) => next !== null && choose(next)}
              options={profileKind.options.map((id) => ({ id, label: words.profile.kinds[id] }))}
            />
          )}
        </SavedField>
      </Quiet>
    </>
  )
}
