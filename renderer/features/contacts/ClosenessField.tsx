import { contact as schema } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { SavedField } from '../../ui/SavedField.tsx'
import { Select } from '../../ui/Select.tsx'
import { closenessOptions } from './closeness.ts'
import type { SaveContact } from './detailMutations.ts'

interface ClosenessFieldProps {
  readonly closeness: number
  readonly save: SaveContact
}

/** How close the two are. */
export function ClosenessField({ closeness, save }: ClosenessFieldProps) {
  return (
    <SavedField
      saved={closeness}
      schema={schema.shape.closeness}
      save={(value) => save({ closeness: value })}
    >
      {(field, choose) => (
        <Select
          label={words.contactDetail.fields.closeness}
          options={closenessOptions}
          value={String(field.value)}
          error={field.error}
          onChange={(level) => choose(Number(level ?? 0))}
        />
      )}
    </SavedField>
  )
}
