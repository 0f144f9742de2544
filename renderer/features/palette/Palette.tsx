import { useEffect, useRef, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  Text,
} from 'react-aria-components'
import { words } from '../../../domain/words/words.ts'
import { useCommands } from '../../ui/commands.ts'
import dialog from '../../ui/Dialog.module.css'
import { enterMarked } from '../../ui/enterMarked.ts'
import popup from '../../ui/Popup.module.css'
import { SearchField } from '../../ui/SearchField.tsx'
import { SideNote } from '../../ui/SideNote.tsx'
import { commandGroups } from './commandEntries.ts'
import type { PaletteEntry } from './entry.ts'
import styles from './Palette.module.css'
import { useRecordEntries } from './useRecordEntries.ts'

/** A window in which a few letters lead to any record and run any command. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={words.palette.title} className={dialog.dialog ?? ''}>
          <Choices onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The search keeps the focus: the arrow keys choose, Enter runs the marked line or else the first. */
function Choices({ onClose }: { readonly onClose: () => void }) {
  const [search, setSearch] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const commands = useCommands()
  const records = useRecordEntries(search)
  const doing = commandGroups(search, (command) => commands.run(command))
  const isSearching = search.trim() !== ''
  const groups = (isSearching ? [...doing, ...records] : [...records, ...doing]).filter(
    ({ entries }) => entries.length > 0,
  )
  const all = groups.flatMap(({ entries }) => entries)
  const text = words.palette

  function run(entry: PaletteEntry): void {
    // First, so that what the command opens is not closed with the palette.
    onClose()
    entry.run()
  }

  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <div
        className={styles.search}
        onKeyDownCapture={enterMarked(all, isSearching ? all[0] : undefined, run)}
      >
        <SearchField
          label={text.title}
          placeholder={text.search}
          value={search}
          onChange={setSearch}
          inputRef={field}
        />
      </div>
      <ListBox
        aria-label={text.title}
        className={styles.list ?? ''}
        selectionMode="none"
        renderEmptyState={() => <p className={styles.none}>{text.none}</p>}
        onAction={(key) => {
          const entry = all.find(({ id }) => id === key)
          if (entry !== undefined) run(entry)
        }}
      >
        {groups.map(({ name, entries }) => (
          <ListBoxSection key={name} id={name}>
            <Header className={styles.header ?? ''}>{text.groups[name]}</Header>
            {entries.map((entry) => (
              <Line key={entry.id} entry={entry} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  )
}

function Line({ entry: { id, label, note } }: { readonly entry: PaletteEntry }) {
  return (
    <ListBoxItem id={id} textValue={label} className={popup.item ?? ''}>
      <Text slot="label" className={popup.text}>
        <bdi>{label}</bdi>
      </Text>
      {note !== '' && <SideNote>{note}</SideNote>}
    </ListBoxItem>
  )
}
