import { useState } from 'react'
import { Dialog, Modal, ModalOverlay, Text } from 'react-aria-components'
import { words } from '../../../domain/words/words.ts'
import { useCommands } from '../../ui/commands.ts'
import dialog from '../../ui/Dialog.module.css'
import popup from '../../ui/Popup.module.css'
import { SearchedList } from '../../ui/SearchedList.tsx'
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

function Choices({ onClose }: { readonly onClose: () => void }) {
  const [search, setSearch] = useState('')
  const commands = useCommands()
  const records = useRecordEntries(search)
  const doing = commandGroups(search, (command) => commands.run(command))
  const groups = search.trim() === '' ? [...records, ...doing] : [...doing, ...records]
  const text = words.palette

  function run(entry: PaletteEntry): void {
    // First, so that what the command opens is not closed with the palette.
    onClose()
    entry.run()
  }

  return (
    <SearchedList
      label={text.title}
      placeholder={text.search}
      search={search}
      onSearch={setSearch}
      groups={groups.map(({ name, entries }) => ({ id: name, title: text.groups[name], entries }))}
      none={text.none}
      onTake={run}
    >
      {({ label, note }) => (
        <>
          <Text slot="label" className={popup.text}>
            <bdi>{label}</bdi>
          </Text>
          {note !== '' && <SideNote>{note}</SideNote>}
        </>
      )}
    </SearchedList>
  )
}
