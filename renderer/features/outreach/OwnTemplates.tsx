import { useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { template as schema, type Template } from '../../../domain/template.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useEditTemplate, useRemoveTemplate } from './mutations.ts'
import { templatesQuery } from './queries.ts'
import styles from './Templates.module.css'

/** The user's own templates, to rename and to remove. */
export function OwnTemplates({ onClose }: { readonly onClose: () => void }) {
  const { data } = useQuery(templatesQuery)
  const text = words.outreach.template
  return (
    <section className={styles.tool} aria-label={text.title}>
      <ul className={styles.list}>
        {data?.templates.map((template) => (
          <OwnTemplate key={template.id} template={template} />
        ))}
      </ul>
      {data?.templates.length === 0 && <p className={styles.none}>{text.none}</p>}
      <div className={styles.buttons}>
        <Button onPress={onClose} autoFocus>
          {text.close}
        </Button>
      </div>
    </section>
  )
}

function OwnTemplate({ template }: { readonly template: Template }) {
  const { mutateAsync: save } = useEditTemplate()
  const remove = useRemoveTemplate()
  const { id, name } = template
  const text = words.outreach.template
  return (
    <li className={styles.row}>
      <SavedField
        saved={name}
        schema={schema.shape.name}
        save={(value) => save({ id, changes: { name: value } })}
      >
        {(field) => <TextField label={text.name} hideLabel {...field} />}
      </SavedField>
      <IconButton label={text.remove(name)} onPress={() => remove.mutate({ id, name })}>
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </li>
  )
}
