import { useQuery } from '@tanstack/react-query'
import { ListPlus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import type { ItemForm } from '../../../contract/agenda.ts'
import { type AgendaItem, plannedMinutes } from '../../../domain/agenda.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { enterMarked } from '../../ui/enterMarked.ts'
import popup from '../../ui/Popup.module.css'
import { SearchField } from '../../ui/SearchField.tsx'
import styles from './OfferPanel.module.css'
import { type Offer, offersOf } from './offers.ts'
import { offerQueries } from './queries.ts'

interface OfferPanelProps {
  readonly interviewId: string
  readonly agenda: readonly AgendaItem[]
  readonly limit: number | null
  readonly onAdd: (item: ItemForm) => void
}

const sections = ['suggested', 'profile', 'bank'] as const

/** A button that opens what can be added: what to ask this person and why, what one can share, the whole bank. */
export function OfferPanel(props: OfferPanelProps) {
  return (
    <DialogTrigger>
      <Button icon={<ListPlus size={16} aria-hidden />}>{words.agenda.offers.open}</Button>
      <Popover className={styles.popover ?? ''} offset={4} placement="bottom end">
        <Dialog aria-label={words.agenda.offers.title} className={styles.panel ?? ''}>
          <Offers {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** The search keeps the focus: the arrow keys choose in the list, Enter adds and leaves room for the next. */
function Offers({ interviewId, agenda, limit, onAdd }: OfferPanelProps) {
  const [search, setSearch] = useState('')
  const [added, setAdded] = useState<{ readonly offer: Offer; readonly to: readonly AgendaItem[] } | null>(
    null,
  )
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const queries = offerQueries(interviewId)
  const { data: suggested } = useQuery(queries.suggested)
  const { data: profile } = useQuery(queries.profile)
  const { data: bank } = useQuery(queries.bank)
  const text = words.agenda.offers
  const sources = {
    suggestions: suggested?.suggestions ?? [],
    entries: profile?.entries ?? [],
    bank: bank?.questions ?? [],
  }
  const offers = offersOf(sources, agenda, search)
  // What is on its way to the agenda is not offered a second time.
  const isOnItsWay = (offer: Offer) => added !== null && added.to === agenda && added.offer.id === offer.id
  const all = sections.flatMap((section) => offers[section])

  function add(offer: Offer): void {
    if (isOnItsWay(offer)) return
    onAdd(offer.item)
    setAdded({ offer, to: agenda })
  }

  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <div
        className={styles.search}
        onKeyDownCapture={enterMarked(all, search === '' ? undefined : all[0], add)}
      >
        <SearchField
          label={text.search}
          placeholder={text.searchHint}
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
          const offer = all.find(({ id }) => id === key)
          if (offer !== undefined) add(offer)
        }}
      >
        {sections
          .filter((section) => offers[section].length > 0)
          .map((section) => (
            <ListBoxSection key={section} id={section}>
              <Header className={styles.header ?? ''}>{text[section]}</Header>
              {offers[section].map(({ id, note, item }) => (
                <ListBoxItem key={id} id={id} textValue={item.text} className={popup.item ?? ''}>
                  <span className={popup.text}>
                    <bdi>{item.text}</bdi>
                    <span className={styles.note}>{note}</span>
                  </span>
                  <span className={styles.minutes}>{words.questions.minutes(item.minutes)}</span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
      </ListBox>
      <p className={styles.foot} role="status">
        <span>{added === null ? text.hint : words.agenda.added(added.offer.item.text)}</span>
        <span className={styles.sum}>
          {limit === null
            ? words.agenda.planned(plannedMinutes(agenda))
            : words.agenda.plannedOf(plannedMinutes(agenda), limit)}
        </span>
      </p>
    </Autocomplete>
  )
}
