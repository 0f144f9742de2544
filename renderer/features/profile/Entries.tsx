import { useState } from 'react'
import { inSentence } from '../../../domain/inSentence.ts'
import { type ProfileEntry, type ProfileKind, profileKind } from '../../../domain/profile.ts'
import { words } from '../../../domain/words/words.ts'
import { NewLine } from '../../ui/NewLine.tsx'
import list from '../../ui/OrderedList.module.css'
import { OrderedList } from '../../ui/OrderedList.tsx'
import { Section } from '../../ui/Section.tsx'
import { Select } from '../../ui/Select.tsx'
import { EntryFields } from './EntryFields.tsx'
import { useEntries } from './mutations.ts'
import styles from './ProfilePage.module.css'

/** What the user can share, the first things to say first. */
export function Entries({ entries }: { readonly entries: readonly ProfileEntry[] }) {
  const [openId, setOpenId] = useState<string | null>(null)
  const [kind, setKind] = useState<ProfileKind>('experience')
  const changes = useEntries()
  const text = words.profile

  async function add(title: string): Promise<void> {
    const { id } = await changes.add.mutateAsync({
      kind,
      title,
      organisation: '',
      period: '',
      detail: '',
      share: '',
    })
    setOpenId(id)
  }

  return (
    <Section
      title={text.entries}
      aside={entries.length > 0 && <span className={styles.count}>{entries.length}</span>}
    >
      <p className={styles.hint}>{text.entriesHint}</p>
      {entries.length > 0 && (
        <OrderedList
          label={text.entries}
          items={entries.map((entry) => ({ ...entry, text: entry.title }))}
          openId={openId}
          onOpen={setOpenId}
          onMove={(id, index) => changes.move.mutate({ id, index })}
          onRemove={({ id, title }) => changes.remove.mutate({ id, text: title })}
          summary={(entry) => <EntrySummary entry={entry} />}
          fields={(entry) => (
            <EntryFields
              entry={entry}
              save={(edited) => changes.edit.mutateAsync({ id: entry.id, changes: edited })}
            />
          )}
        />
      )}
      <NewLine
        label={text.newTitle}
        placeholder={text.addEntry}
        onAdd={add}
        before={
          <Select
            label={text.addKind}
            hideLabel
            value={kind}
            onChange={(next) => next !== null && setKind(next)}
            options={profileKind.options.map((id) => ({
              id,
              label: text.kinds[id],
              note: text.kindNotes[id],
            }))}
          />
        }
      />
    </Section>
  )
}

function EntrySummary({ entry }: { readonly entry: ProfileEntry }) {
  const { title, organisation, period, share, kind } = entry
  const where = [organisation, period]
    .filter((part) => part !== '')
    .map(inSentence)
    .join(' · ')
  return (
    <>
      <div className={list.top}>
        <bdi className={list.title}>{title}</bdi>
        <span className={list.kind}>{words.profile.kinds[kind]}</span>
      </div>
      {where !== '' && <bdi className={list.line}>{where}</bdi>}
      {share === '' ? (
        <span className={list.missing}>{words.profile.noShare}</span>
      ) : (
        <bdi className={list.said}>{words.agenda.fit.quoted(inSentence(share))}</bdi>
      )}
    </>
  )
}
