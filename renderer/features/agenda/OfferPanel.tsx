import { useQuery } from '@tanstack/react-query'
import { ListPlus } from 'lucide-react'
import { useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { ItemForm } from '../../../contract/agenda.ts'
import { type AgendaItem, plannedMinutes } from '../../../domain/agenda.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import popup from '../../ui/Popup.module.css'
import { SearchedList } from '../../ui/SearchedList.tsx'
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

/** Entry by entry: Enter adds one and leaves room for the next. */
function Offers({ interviewId, agenda, limit, onAdd }: OfferPanelProps) {
  const [search, setSearch] = useState('')
  const [added, setAdded] = useState<{ readonly offer: Offer; readonly to: readonly AgendaItem[] } | null>(
    null,
  )
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

  function add(offer: Offer): void {
    if (isOnItsWay(offer)) return
    onAdd(offer.item)
    setAdded({ offer, to: agenda })
  }

  return (
    <>
      <SearchedList
        label={text.search}
        placeholder={text.searchHint}
        search={search}
        onSearch={setSearch}
        groups={sections.map((section) => ({
          id: section,
          title: text[section],
          entries: offers[section].map((offer) => ({ ...offer, label: offer.item.text })),
        }))}
        none={text.none}
        onTake={add}
      >
        {({ label, note, item }) => (
          <>
            <span className={popup.text}>
              <bdi>{label}</bdi>
              <span className={styles.note}>{note}</span>
            </span>
            <span className={styles.minutes}>{words.questions.minutes(item.minutes)}</span>
          </>
        )}
      </SearchedList>
      <p className={styles.foot} role="status">
        <span>{added === null ? text.hint : words.agenda.added(added.offer.item.text)}</span>
        <span className={styles.sum}>
          {limit === null
            ? words.agenda.planned(plannedMinutes(agenda))
            : words.agenda.plannedOf(plannedMinutes(agenda), limit)}
        </span>
      </p>
    </>
  )
}
