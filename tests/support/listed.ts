import type { ContactRow } from '../../contract/contactList.ts'
import { displayName } from '../../domain/contact.ts'
import type { ContactListing } from '../../domain/contactFilter.ts'
import { foldForIndex, searchTerms } from '../../domain/fold.ts'
import { contactStatus, type InterviewStatus, interviewStatus } from '../../domain/status.ts'
import { nextTouch } from '../../domain/touch.ts'
import type { StoreContext } from '../../electron/store/context.ts'
import { listRecords } from '../../electron/store/records.ts'

/** What is known of a contact, by plain code from the records alone. */
interface Known {
  readonly row: ContactRow
  readonly family: string
  readonly companyId: string | null
  readonly isUpcoming: boolean
  readonly isTouchDue: boolean
  readonly listedName: string
  readonly nameWords: readonly string[]
  readonly words: readonly string[]
}

/** What a listing is to show: every record read, filtered and sorted without any index or SQL. */
export function listed(context: StoreContext, { filter, sort }: ContactListing): ContactRow[] {
  const terms = searchTerms(filter.search)
  const hasAll = (words: readonly string[]) =>
    terms.every((term) => words.some((word) => word.startsWith(term)))
  const silentSince = context.now().getTime() - (filter.silentDays ?? 0) * 86_400_000
  const shown = contacts(context).filter(
    ({ row, companyId, isUpcoming, isTouchDue, words }) =>
      hasAll(words) &&
      filter.tags.every((tag) => row.tags.includes(tag)) &&
      (filter.companyId === null || filter.companyId === companyId) &&
      (filter.statuses.length === 0 || filter.statuses.includes(row.status)) &&
      (filter.sources.length === 0 || filter.sources.includes(row.source)) &&
      (filter.silentDays === null ||
        row.lastInteractionAt === null ||
        Date.parse(row.lastInteractionAt) <= silentSince) &&
      (!filter.isUpcoming || isUpcoming) &&
      (!filter.isTouchDue || isTouchDue),
  )
  const byName = (a: Known, b: Known) => inOrder(a.listedName, b.listedName)
  const way = sort.isDescending ? -1 : 1
  const by = (text: (known: Known) => string) => (a: Known, b: Known) =>
    Number(text(a) === '') - Number(text(b) === '') || way * inOrder(text(a), text(b)) || byName(a, b)
  // Sorting is stable: what is equal stays in the order in which it was added, or in the opposite one.
  switch (sort.by) {
    case 'relevance': {
      const matches = (a: Known, b: Known) => Number(hasAll(b.nameWords)) - Number(hasAll(a.nameWords))
      const sorted = shown.sort(terms.length > 0 ? matches : byName)
      return rowsOf(sort.isDescending ? sorted.reverse() : sorted)
    }
    case 'name': {
      const sorted = shown.sort(byName)
      return rowsOf(sort.isDescending ? sorted.reverse() : sorted)
    }
    case 'family':
      return rowsOf(shown.sort(by(({ family }) => foldForIndex(family))))
    case 'company':
      return rowsOf(shown.sort(by(({ row }) => foldForIndex(row.company))))
    case 'position':
      return rowsOf(shown.sort(by(({ row }) => foldForIndex(row.position))))
    case 'lastInteraction':
      return rowsOf(shown.sort(by(({ row }) => row.lastInteractionAt ?? '')))
    case 'added':
      return rowsOf(shown.sort(by(({ row }) => row.addedAt)))
  }
}

function rowsOf(known: readonly Known[]): ContactRow[] {
  return known.map(({ row }) => row)
}

/** By code point, as SQLite compares texts. */
function inOrder(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function contacts(context: StoreContext): Known[] {
  const { db, zone } = context
  const now = context.now()
  const companies = new Map(listRecords(db, 'companies').map((company) => [company.id, company.name]))
  const points = listRecords(db, 'contactPoints', 'true order by position')
  const tags = listRecords(db, 'contactTags', 'true order by tag')
  const interactions = listRecords(db, 'interactions')
  const interviews = listRecords(db, 'interviews').map((interview) => ({
    ...interview,
    status: interviewStatus({
      interview,
      outreach: listRecords(db, 'outreach', 'interview_id = ?', interview.id),
      debrief: listRecords(db, 'debriefs', 'interview_id = ?', interview.id)[0] ?? null,
      meeting: listRecords(db, 'meetings', 'interview_id = ?', interview.id)[0] ?? null,
      followUps: listRecords(db, 'followUps', 'interview_id = ?', interview.id),
      now,
    }),
  }))
  return listRecords(db, 'contacts', 'true order by row').map((contact): Known => {
    const { id, keepInTouchDays } = contact
    const theirs = interviews.filter(({ contactId }) => contactId === id)
    const ownTags = tags.filter(({ contactId }) => contactId === id).map(({ tag }) => tag)
    const values = (kind: string) =>
      points.filter((point) => point.contactId === id && point.kind === kind).map(({ value }) => value)
    const moments = [
      ...interactions.filter(({ contactId }) => contactId === id).map(({ at }) => at),
      ...theirs.flatMap(({ startsAt, status }) => (startsAt !== null && wasHeld(status) ? [startsAt] : [])),
    ].sort()
    const lastInteractionAt = moments.at(-1) ?? null
    const company = companies.get(contact.companyId ?? '') ?? ''
    const texts = [company, contact.position, values('email').join(' '), ownTags.join(' '), contact.notes]
    const listedName = foldForIndex(`${displayName(contact)} ${contact.nickname}`)
    const today = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }).format(now)
    return {
      row: {
        id,
        name: displayName(contact),
        company,
        position: contact.position,
        email: values('email')[0] ?? '',
        phone: values('phone')[0] ?? '',
        location: contact.location,
        tags: ownTags,
        status: contactStatus(theirs.map(({ status }) => status)),
        lastInteractionAt,
        addedAt: contact.createdAt,
        source: contact.source,
      },
      family: contact.family,
      companyId: contact.companyId,
      isUpcoming: theirs.some(({ startsAt }) => startsAt !== null && Date.parse(startsAt) >= now.getTime()),
      isTouchDue:
        keepInTouchDays !== null &&
        nextTouch(lastInteractionAt, contact.createdAt, keepInTouchDays, zone) <= today,
      listedName,
      nameWords: listedName.split(' '),
      words: [listedName, ...texts.map(foldForIndex)].flatMap((text) => text.split(' ')),
    }
  })
}

function wasHeld(status: InterviewStatus): boolean {
  return status === 'held' || status === 'thanked' || status === 'closed'
}
