import fc from 'fast-check'
import type { ContactForm } from '../../../contract/contacts.ts'
import { everyone, searching } from '../../../domain/contactFilter.ts'
import { noChoices } from '../../../domain/merge.ts'
import type { TestStore } from '../createStore.ts'
import { type Command, contacts, ids, type Lister, name, on, pick, text } from './draw.ts'

const contactFields = {
  given: name,
  family: text,
  pronunciation: text,
  pronouns: fc.constant(''),
  company: fc.constantFrom('', 'Northwind Health', 'Łódź Labs', 'northwind health'),
  position: text,
  location: text,
  zone: fc.constantFrom(null, 'Europe/Warsaw'),
  knownHow: text,
  closeness: fc.nat(4),
  notes: text,
  points: fc.array(
    fc.record({
      kind: fc.constantFrom('email' as const, 'phone' as const, 'link' as const),
      label: text,
      value: name,
    }),
    { maxLength: 3 },
  ),
  tags: fc.array(name, { maxLength: 3 }),
} satisfies { readonly [F in keyof ContactForm]: fc.Arbitrary<ContactForm[F]> }

export const contactForm: fc.Arbitrary<ContactForm> = fc.record(contactFields)

/** Some details of a contact, as they are edited in place. */
const contactEdit = fc.record(
  { ...contactFields, nickname: text, keepInTouchDays: fc.constantFrom(null, 30, 365) },
  { requiredKeys: [] },
)

const interactionKind = fc.constantFrom('message', 'call', 'meeting', 'note')

const someTags = fc.array(fc.oneof(name, fc.constantFrom('data', 'Data')), { maxLength: 2 })

const savedFilters = ids('saved_filters')

const interactions = ids('interactions')

const companies = ids('companies')

const facts = ids('company_notes')

/** The same for two different contacts. */
function onTwo(
  at: number,
  other: number,
  change: (store: TestStore, one: string, other: string) => unknown,
): Command {
  return on(contacts, at, (store, one) => {
    const others = contacts(store).filter((id) => id !== one)
    const second = others[other % Math.max(others.length, 1)]
    if (second !== undefined) change(store, one, second)
  })
}

/** As `on`, for the records that stand between two. */
function onSome(
  list: Lister,
  from: number,
  to: number,
  change: (store: TestStore, ids: string[]) => unknown,
): Command {
  return (store) => {
    const known = list(store)
    const [first = 0, last = 0] = [from, to].map((at) => at % Math.max(known.length, 1)).sort((a, b) => a - b)
    const some = known.slice(first, last + 1)
    if (some.length > 0) change(store, some)
  }
}

/** Changes of people and companies. */
export const people: readonly fc.Arbitrary<Command>[] = [
  contactForm.map(
    (form): Command =>
      (store) =>
        void store.ask('contacts.add', form),
  ),
  fc
    .tuple(pick, contactEdit)
    .map(
      ([at, changes]): Command =>
        on(contacts, at, (store, id) => store.ask('contacts.edit', { id, changes })),
    ),
  fc.tuple(pick, pick).map(
    ([at, by]): Command =>
      on(contacts, at, (store, id) => {
        const introducedById = contacts(store)[by % contacts(store).length]
        if (introducedById !== undefined && introducedById !== id) {
          store.ask('contacts.edit', { id, changes: { introducedById } })
        }
      }),
  ),
  fc
    .tuple(pick, interactionKind, text)
    .map(
      ([at, kind, summary]): Command =>
        on(contacts, at, (store, contactId) =>
          store.ask('interactions.add', { contactId, kind, at: '2026-11-20T09:30:00Z', summary }),
        ),
    ),
  fc
    .tuple(pick, fc.record({ kind: interactionKind, summary: text }, { requiredKeys: [] }))
    .map(
      ([at, changes]): Command =>
        on(interactions, at, (store, id) => store.ask('interactions.edit', { id, changes })),
    ),
  pick.map((at): Command => on(interactions, at, (store, id) => store.ask('interactions.remove', { id }))),
  pick.map(
    (at): Command =>
      on(contacts, at, (store, id) =>
        store.ask('contacts.remove', { selection: { kind: 'ids', ids: [id] } }),
      ),
  ),
  fc
    .tuple(pick, pick)
    .map(
      ([from, to]): Command =>
        onSome(contacts, from, to, (store, ids) =>
          store.ask('contacts.remove', { selection: { kind: 'ids', ids } }),
        ),
    ),
  fc
    .tuple(pick, pick, someTags, someTags)
    .map(
      ([from, to, add, remove]): Command =>
        onSome(contacts, from, to, (store, ids) =>
          store.ask('contacts.tag', { selection: { kind: 'ids', ids }, add, remove }),
        ),
    ),
  fc.tuple(someTags, someTags).map(
    ([add, remove]): Command =>
      (store) =>
        void store.ask('contacts.tag', {
          selection: { kind: 'all', filter: { ...everyone, search: 'd' }, except: [] },
          add,
          remove,
        }),
  ),
  fc.tuple(fc.option(pick), name, text).map(
    ([at, named, search]): Command =>
      (store) => {
        const known = savedFilters(store)
        const id = at === null ? null : (known[at % Math.max(known.length, 1)] ?? null)
        store.ask('savedFilters.save', { id, name: named, listing: searching(search) })
      },
  ),
  pick.map((at): Command => on(savedFilters, at, (store, id) => store.ask('savedFilters.remove', { id }))),
  fc
    .tuple(pick, pick)
    .map(
      ([at, other]): Command =>
        onTwo(at, other, (store, keepId, otherId) =>
          store.ask('contacts.merge', { keepId, otherIds: [otherId], choices: noChoices }),
        ),
    ),
  fc
    .tuple(pick, pick)
    .map(
      ([at, other]): Command =>
        onTwo(at, other, (store, contactId, otherId) =>
          store.ask('duplicates.keepApart', { contactId, otherId }),
        ),
    ),
  fc.constant<Command>((store) => void store.ask('duplicates.mergeCertain', {})),
  fc
    .tuple(pick, text)
    .map(
      ([at, notes]): Command =>
        on(companies, at, (store, id) =>
          store.ask('companies.edit', { id, changes: { notes, industry: notes } }),
        ),
    ),
  fc
    .tuple(pick, pick)
    .map(
      ([at, into]): Command =>
        on(companies, at, (store, id) =>
          on(
            companies,
            into,
            (_, intoId) => id !== intoId && store.ask('companies.join', { id, intoId }),
          )(store),
        ),
    ),
  pick.map((at): Command => on(companies, at, (store, id) => store.ask('companies.remove', { id }))),
  fc
    .tuple(pick, name)
    .map(
      ([at, fact]): Command =>
        on(companies, at, (store, companyId) =>
          store.ask('companies.addNote', { companyId, note: { text: fact, source: '', notedOn: null } }),
        ),
    ),
  fc
    .tuple(pick, fc.nat(4))
    .map(
      ([at, index]): Command => on(facts, at, (store, id) => store.ask('companies.moveNote', { id, index })),
    ),
  pick.map((at): Command => on(facts, at, (store, id) => store.ask('companies.removeNote', { id }))),
]
