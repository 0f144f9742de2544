import type { Control } from 'react-hook-form'
import type { ContactForm } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { Controlled } from '../../ui/Controlled.tsx'
import { FormSection } from '../../ui/FormSection.tsx'
import { Select } from '../../ui/Select.tsx'
import { TagsField } from '../../ui/TagsField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { closenessOptions } from './closeness.ts'

/** How the two know each other. */
export function ConnectionFields({ control }: { readonly control: Control<ContactForm> }) {
  const text = words.contacts.form
  return (
    <FormSection title={text.connection}>
      <Controlled control={control} name="knownHow">
        {(field) => <TextField label={text.knownHow} description={text.knownHowHint} {...field} />}
      </Controlled>
      <Controlled control={control} name="closeness">
        {(field) => (
          <Select
            label={text.closeness}
            options={closenessOptions}
            {...field}
            value={String(field.value)}
            onChange={(level) => field.onChange(Number(level ?? 0))}
          />
        )}
      </Controlled>
      <Controlled control={control} name="tags">
        {(field) => <TagsField label={text.tags} description={text.tagsHint} {...field} />}
      </Controlled>
    </FormSection>
  )
}
