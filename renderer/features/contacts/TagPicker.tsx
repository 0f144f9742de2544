import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Autocomplete, Input, Label, Menu, MenuItem, Text, TextField } from 'react-aria-components'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { classes } from '../../ui/classes.ts'
import { enterMarked } from '../../ui/enterMarked.ts'
import fields from '../../ui/Field.module.css'
import popup from '../../ui/Popup.module.css'
import { SideNote } from '../../ui/SideNote.tsx'
import { knownTags } from './knownTags.ts'
import styles from './Panels.module.css'
import { facetsQuery } from './queries.ts'

interface TagPickerProps {
  readonly label: string
  /** A tag that is not known yet may be given. */
  readonly takesNew: boolean
  readonly onPick: (tag: string) => void
}

/** As many as stand in the panel without scrolling; typing finds the others. */
const MOST = 8

/** One tag, completed from those known while one types; Enter takes the marked one. */
export function TagPicker({ label, takesNew, onPick }: TagPickerProps) {
  const text = words.contactList.tagPicker
  const [typed, setTyped] = useState('')
  const { data } = useQuery(facetsQuery)
  const known = knownTags(data?.tags ?? [], typed, []).slice(0, MOST)
  const parsed = requiredLine.safeParse(typed)
  const fresh =
    takesNew && parsed.success && !known.some(({ id }) => id === parsed.data)
      ? [{ id: parsed.data, label: text.create(parsed.data) }]
      : []
  // A known tag is more likely meant than a new one of almost its name.
  const options = [...known, ...fresh]

  const first = typed === '' ? undefined : options[0]

  return (
    <div className={styles.picker} onKeyDownCapture={enterMarked(options, first, ({ id }) => onPick(id))}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField autoFocus className={fields.field ?? ''}>
          <Label className={fields.label}>{label}</Label>
          <Input
            className={classes(fields.input, styles.typed)}
            dir="auto"
            placeholder={text.hint}
            maxLength={1000}
          />
        </TextField>
        <Menu
          aria-label={text.known}
          items={options}
          dependencies={[options]}
          className={styles.tags ?? ''}
          renderEmptyState={() => <p className={styles.empty}>{takesNew ? text.none : text.noneToTake}</p>}
        >
          {(option: (typeof options)[number]) => (
            <MenuItem
              id={option.id}
              textValue={option.label}
              className={popup.item ?? ''}
              onAction={() => onPick(option.id)}
            >
              <Text slot="label" className={classes(popup.text, styles.tagName)}>
                <bdi>{option.label}</bdi>
              </Text>
              {'note' in option && option.note !== undefined && <SideNote>{option.note}</SideNote>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </div>
  )
}
