import { useState } from 'react'
import type { Reference } from '../../../contract/contacts.ts'
import { contact as schema } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { ContactField } from '../../planner/ContactField.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import type { SaveContact } from './detailMutations.ts'

interface IntroducerFieldProps {
  readonly introducedBy: Reference | null
  readonly save: SaveContact
  readonly autoFocus?: boolean
}

/** Who introduced a contact: kept when someone is chosen, or when the field is emptied; half a name changes nothing. */
export function IntroducerField({ introducedBy, save, autoFocus }: IntroducerFieldProps) {
  const { fields, hints, introducerUnknown } = words.contactDetail
  /** `typing`: the text is nobody's name yet; `left`: and was left like that. */
  const [text, setText] = useState<'known' | 'typing' | 'left'>('known')
  return (
    <SavedField
      saved={introducedBy?.id ?? null}
      schema={schema.shape.introducedById}
      save={(value) => save({ introducedById: value })}
    >
      {(field, choose) => (
        <ContactField
          label={fields.introducedBy}
          placeholder={hints.introducedBy}
          autoFocus={autoFocus}
          known={introducedBy}
          keepsText
          value={text === 'known' ? (field.value ?? '') : ''}
          error={text === 'left' ? introducerUnknown : field.error}
          onBlur={() => {
            if (text === 'typing') setText('left')
            field.onBlur()
          }}
          onChange={(id) => {
            setText(id === '' ? 'typing' : 'known')
            if (id !== '') choose(id)
          }}
          onEmpty={() => {
            setText('known')
            choose(null)
          }}
        />
      )}
    </SavedField>
  )
}
