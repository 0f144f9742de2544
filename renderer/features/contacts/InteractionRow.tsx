import { Ellipsis, PencilLine, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { type Interaction, interaction as schema } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { DateTimeField } from '../../ui/DateTimeField.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Select } from '../../ui/Select.tsx'
import { formatDay, formatTime, localZone } from '../../ui/time.ts'
import { useEditInteraction, useRemoveInteraction } from './detailMutations.ts'
import { kindIcons, kindOptions } from './interactionKinds.tsx'
import { LongText } from './LongText.tsx'
import styles from './Timeline.module.css'

/** The day of an entry must be one; an entry whose time is incomplete stays as it was. */
const when = schema.shape.at.nullable().refine((at) => at !== null, {
  error: () => words.contactDetail.whenMissing,
})

/** Something that passed between the two, edited where it stands. */
export function InteractionRow({ interaction }: { readonly interaction: Interaction }) {
  const { id, contactId, kind, at, summary } = interaction
  const [isOpen, setOpen] = useState(false)
  const { mutateAsync: save } = useEditInteraction(contactId)
  const remove = useRemoveInteraction()
  const text = words.contactDetail
  const name = words.contacts.interactionKinds[kind]

  return (
    <li className={styles.event}>
      <time className={styles.day} dateTime={at}>
        {formatDay(at)}
      </time>
      <div className={styles.body}>
        <LongText text={summary}>
          <Quiet layout="flush">
            <SavedField
              saved={summary}
              schema={schema.shape.summary}
              save={(value) => save({ id, changes: { summary: value } })}
            >
              {(field) => (
                <InlineText label={text.summary} hideLabel isProse placeholder={text.summary} {...field} />
              )}
            </SavedField>
          </Quiet>
        </LongText>
        <span className={styles.kind}>
          {kindIcons[kind]} {name}, {formatTime(at)}
        </span>
        {isOpen && (
          <div className={styles.entry}>
            <SavedField
              saved={kind}
              schema={schema.shape.kind}
              save={(value) => save({ id, changes: { kind: value } })}
            >
              {(field, choose) => (
                <Select
                  label={text.kind}
                  hideLabel
                  autoFocus
                  options={kindOptions}
                  value={field.value}
                  onChange={(next) => choose(next ?? kind)}
                />
              )}
            </SavedField>
            <SavedField<string | null>
              saved={at}
              schema={when}
              save={(value) => (value === null ? Promise.resolve() : save({ id, changes: { at: value } }))}
            >
              {(field) => <DateTimeField label={text.when} hideLabel zone={localZone()} {...field} />}
            </SavedField>
            <Button size="small" onPress={() => setOpen(false)}>
              {text.entryDone}
            </Button>
          </div>
        )}
      </div>
      <span className={styles.more}>
        <Menu
          label={text.entryMenu(name, formatDay(at))}
          trigger={
            <IconButton size="small" label={text.entryMenu(name, formatDay(at))}>
              <Ellipsis size={14} aria-hidden />
            </IconButton>
          }
          items={[
            {
              id: 'change',
              label: text.changeEntry,
              icon: <PencilLine size={16} aria-hidden />,
              onAction: () => setOpen(true),
            },
            {
              id: 'remove',
              label: text.removeEntry,
              icon: <Trash2 size={16} aria-hidden />,
              isDanger: true,
              startsGroup: true,
              onAction: () => remove.mutate(id),
            },
          ]}
        />
      </span>
    </li>
  )
}
