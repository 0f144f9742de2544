import { Plus, X } from 'lucide-react'
import { type Control, useFieldArray } from 'react-hook-form'
import type { ContactForm } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Controlled } from '../../ui/Controlled.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './PointFields.module.css'

const kinds = ['email', 'phone', 'link'] as const
const types = { email: 'email', phone: 'tel', link: 'url' } as const

/** Any number of addresses, numbers and links, each with a label. */
export function PointFields({ control }: { readonly control: Control<ContactForm> }) {
  const { fields, append, remove } = useFieldArray({ control, name: 'points' })
  const text = words.contacts.form
  return (
    <>
      {fields.map(({ id, kind }, index) => (
        <div key={id} className={styles.row}>
          <Controlled control={control} name={`points.${index}.value`}>
            {(field) => <TextField label={text.kinds[kind]} type={types[kind]} {...field} />}
          </Controlled>
          <Controlled control={control} name={`points.${index}.label`}>
            {(field) => <TextField label={text.label} placeholder={text.labelHint} {...field} />}
          </Controlled>
          <span className={styles.remove}>
            <IconButton label={text.removePoint(text.kinds[kind])} onPress={() => remove(index)}>
              <X size={16} aria-hidden />
            </IconButton>
          </span>
        </div>
      ))}
      <div className={styles.adders}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            variant="quiet"
            icon={<Plus size={14} aria-hidden />}
            onPress={() => append({ kind, label: '', value: '' })}
          >
            {text.addKinds[kind]}
          </Button>
        ))}
      </div>
    </>
  )
}
