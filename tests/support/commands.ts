import fc from 'fast-check'
import type { ContactForm } from '../../contract/contacts.ts'
import { sectionNames } from '../../domain/brief/section.ts'
import { everyone, searching } from '../../domain/contactFilter.ts'
import { noChoices } from '../../domain/merge.ts'
import { profileKind } from '../../domain/profile.ts'
import { theme } from '../../domain/question.ts'
import type { TestStore } from './createStore.ts'

/** One change of a planner; `pick` chooses among the records there are, by remainder. */
export type Command = (store: TestStore) => void

const text = fc
  .string({ maxLength: 12, unit: 'grapheme' })
  .map((value) => value.replace(/[\s\0]+/g, ' ').trim())
const name = text.map((value) => value || 'Dana')
const pick = fc.nat(999)

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

/** Any change a person can make through the contract, on whatever records exist by then. */
export const command: fc.Arbitrary<Command> = fc.oneof(
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
  fc.tuple(pick, fc.constantFrom(15 as const, 20 as const, null)).map(
    ([at, preset]): Command =>
      on(contacts, at, (store, contactId) =>
        store.ask('interviews.plan', {
          contactId,
          form: {
            method: 'phone',
            place: '',
            link: '',
            startsAt: '2026-11-26T13:00:00Z',
            zone: 'Europe/Warsaw',
            limitMinutes: 20,
            purpose: '',
            decisionIds: [],
            preset,
          },
        }),
      ),
  ),
  fc
    .tuple(pick, text)
    .map(
      ([at, place]): Command =>
        on(interviews, at, (store, id) => store.ask('interviews.edit', { id, changes: { place } })),
    ),
  fc
    .tuple(pick, fc.constantFrom('in-person', 'phone', 'video'))
    .map(
      ([at, method]): Command =>
        on(interviews, at, (store, id) => store.ask('interviews.edit', { id, changes: { method } })),
    ),
  pick.map((at): Command => on(interviews, at, (store, id) => store.ask('interviews.rescue', { id }))),
  pick.map(
    (at): Command => on(interviews, at, (store, interviewId) => store.ask('checklist.fill', { interviewId })),
  ),
  fc
    .tuple(pick, name, fc.constantFrom(null, 0, -90, -1440))
    .map(
      ([at, todo, dueMinutes]): Command =>
        on(interviews, at, (store, interviewId) =>
          store.ask('checklist.add', { interviewId, item: { text: todo, dueMinutes } }),
        ),
    ),
  fc
    .tuple(pick, name)
    .map(
      ([at, todo]): Command =>
        on(tasks, at, (store, id) => store.ask('checklist.edit', { id, changes: { text: todo } })),
    ),
  fc
    .tuple(pick, fc.boolean())
    .map(
      ([at, done]): Command =>
        on(tasks, at, (store, checklistItemId) => store.ask('interviews.check', { checklistItemId, done })),
    ),
  fc
    .tuple(pick, fc.nat(12))
    .map(([at, index]): Command => on(tasks, at, (store, id) => store.ask('checklist.move', { id, index }))),
  pick.map((at): Command => on(tasks, at, (store, id) => store.ask('checklist.remove', { id }))),
  pick.map((at): Command => on(interviews, at, (store, id) => store.ask('interviews.remove', { id }))),
  pick.map(
    (at): Command =>
      on(contacts, at, (store, contactId) => store.ask('outreach.start', { contactId, decisionIds: [] })),
  ),
  fc
    .tuple(pick, text, text)
    .map(
      ([at, subject, body]): Command =>
        on(interviews, at, (store, interviewId) =>
          store.ask('outreach.write', { interviewId, channel: 'email', subject, body }),
        ),
    ),
  fc
    .tuple(pick, text)
    .map(
      ([at, body]): Command =>
        on(requests, at, (store, id) => store.ask('outreach.edit', { id, changes: { body } })),
    ),
  fc.tuple(pick, fc.constantFrom('none', 'accepted', 'declined')).map(
    ([at, reply]): Command =>
      on(requests, at, (store, id) => {
        store.ask('outreach.send', { id })
        store.ask('outreach.answer', { id, reply })
      }),
  ),
  pick.map((at): Command => on(requests, at, (store, id) => store.ask('outreach.remove', { id }))),
  fc.tuple(name, text).map(
    ([named, body]): Command =>
      (store) =>
        void store.ask('templates.add', { purpose: 'request', name: named, subject: '', body }),
  ),
  pick.map((at): Command => on(templates, at, (store, id) => store.ask('templates.remove', { id }))),
  fc.tuple(pick, name, fc.integer({ min: 1, max: 9 })).map(
    ([at, words, minutes]): Command =>
      on(interviews, at, (store, interviewId) =>
        store.ask('agenda.add', {
          interviewId,
          index: null,
          item: {
            kind: 'question',
            text: words,
            minutes,
            importance: 'should',
            questionId: null,
            profileEntryId: null,
          },
        }),
      ),
  ),
  fc
    .tuple(pick, fc.nat(8))
    .map(([at, index]): Command => on(items, at, (store, id) => store.ask('agenda.move', { id, index }))),
  pick.map((at): Command => on(items, at, (store, id) => store.ask('agenda.remove', { id }))),
  pick.map(
    (at): Command =>
      on(interviews, at, (store, interviewId) => store.ask('agenda.preset', { interviewId, preset: 30 })),
  ),
  fc.tuple(pick, fc.constantFrom('interview', 'rehearsal')).map(
    ([at, kind]): Command =>
      on(interviews, at, (store, interviewId) => {
        const { meeting } = store.ask('meetings.get', { interviewId })
        if (meeting === null) store.ask('meetings.begin', { interviewId, kind })
      }),
  ),
  fc.tuple(pick, fc.constantFrom('tick', 'skip', 'jump', 'leave', 'end', 'resume'), fc.nat(30)).map(
    ([at, kind, minute]): Command =>
      on(items, at, (store, itemId) => {
        const interviewId = interviewOf(store, itemId)
        if (store.ask('meetings.get', { interviewId }).meeting === null) return
        const moment = `2026-11-22T11:${String(minute).padStart(2, '0')}:00Z`
        const action =
          kind === 'leave'
            ? { kind, leaveAt: moment }
            : kind === 'end' || kind === 'resume'
              ? { kind }
              : { kind, itemId }
        store.ask('meetings.act', { interviewId, action, at: moment })
      }),
  ),
  fc
    .tuple(pick, text)
    .map(
      ([at, jotted]): Command =>
        on(items, at, (store, id) => store.ask('meetings.jot', { id, changes: { text: jotted } })),
    ),
  pick.map(
    (at): Command =>
      on(interviews, at, (store, interviewId) => {
        const { meeting } = store.ask('meetings.get', { interviewId })
        if (meeting?.kind === 'rehearsal') store.ask('meetings.takeMinutes', { interviewId })
      }),
  ),
  name.map(
    (title): Command =>
      (store) =>
        void store.ask('decisions.add', { title, kind: 'enrol', deadline: null }),
  ),
  fc
    .tuple(pick, text, fc.constantFrom(null, '2026-12-01'))
    .map(
      ([at, target, deadline]): Command =>
        on(decisions, at, (store, id) => store.ask('decisions.edit', { id, changes: { target, deadline } })),
    ),
  pick.map((at): Command => on(decisions, at, (store, id) => store.ask('decisions.remove', { id }))),
  fc
    .tuple(pick, name)
    .map(
      ([at, option]): Command =>
        on(decisions, at, (store, decisionId) =>
          store.ask('decisions.addOption', { decisionId, text: option }),
        ),
    ),
  fc
    .tuple(pick, name)
    .map(
      ([at, option]): Command =>
        on(options, at, (store, id) => store.ask('decisions.editOption', { id, text: option })),
    ),
  fc
    .tuple(pick, fc.nat(4))
    .map(
      ([at, index]): Command =>
        on(options, at, (store, id) => store.ask('decisions.moveOption', { id, index })),
    ),
  pick.map((at): Command => on(options, at, (store, id) => store.ask('decisions.removeOption', { id }))),
  pick.map(
    (at): Command =>
      on(options, at, (store, optionId) =>
        store.ask('decisions.decide', { id: decisionOf(store, optionId), optionId }),
      ),
  ),
  pick.map((at): Command => on(decisions, at, (store, id) => store.ask('decisions.reopen', { id }))),
  fc
    .tuple(pick, name)
    .map(
      ([at, question]): Command =>
        on(decisions, at, (store, decisionId) =>
          store.ask('decisions.addQuestion', { decisionId, text: question }),
        ),
    ),
  fc
    .tuple(pick, text)
    .map(
      ([at, answer]): Command =>
        on(openQuestions, at, (store, id) =>
          store.ask('decisions.editQuestion', { id, changes: { answer } }),
        ),
    ),
  fc
    .tuple(pick, fc.nat(4))
    .map(
      ([at, index]): Command =>
        on(openQuestions, at, (store, id) => store.ask('decisions.moveQuestion', { id, index })),
    ),
  pick.map(
    (at): Command => on(openQuestions, at, (store, id) => store.ask('decisions.removeQuestion', { id })),
  ),
  fc
    .tuple(pick, text)
    .map(
      ([at, specificPoint]): Command =>
        on(interviews, at, (store, id) => store.ask('debrief.edit', { id, changes: { specificPoint } })),
    ),
  pick.map(
    (at): Command =>
      on(interviews, at, (store, interviewId) => store.ask('debrief.notHeld', { interviewId })),
  ),
  fc
    .tuple(pick, text)
    .map(
      ([at, said]): Command =>
        on(items, at, (store, id) => store.ask('answers.write', { id, changes: { text: said } })),
    ),
  fc
    .tuple(pick, name)
    .map(
      ([at, question]): Command =>
        on(interviews, at, (store, interviewId) => store.ask('answers.add', { interviewId, question })),
    ),
  fc.tuple(pick, name).map(
    ([at, learnt]): Command =>
      on(interviews, at, (store, interviewId) =>
        store.ask('takeaways.add', {
          interviewId,
          text: learnt,
          decisionId: null,
          optionId: null,
          leaning: 'neutral',
        }),
      ),
  ),
  fc
    .tuple(pick, fc.constantFrom('me', 'them'), name)
    .map(
      ([at, by, said]): Command =>
        on(interviews, at, (store, interviewId) =>
          store.ask('promises.add', { interviewId, by, text: said, dueOn: null }),
        ),
    ),
  fc
    .tuple(pick, fc.boolean())
    .map(([at, done]): Command => on(promises, at, (store, id) => store.ask('promises.check', { id, done }))),
  fc
    .tuple(pick, name, text)
    .map(
      ([at, named, note]): Command =>
        on(interviews, at, (store, interviewId) =>
          store.ask('referrals.add', { interviewId, name: named, note }),
        ),
    ),
  fc
    .tuple(pick, name, fc.constantFrom('', 'Northwind Health'))
    .map(
      ([at, named, company]): Command =>
        on(referrals, at, (store, id) => store.ask('referrals.addContact', { id, name: named, company })),
    ),
  fc
    .tuple(pick, fc.boolean())
    .map(
      ([at, done]): Command => on(referrals, at, (store, id) => store.ask('referrals.report', { id, done })),
    ),
  fc.tuple(pick, text).map(
    ([at, note]): Command =>
      on(interviews, at, (store, interviewId) =>
        store.ask('followUps.begin', {
          interviewId,
          kind: 'thank-you',
          channel: 'note',
          subject: '',
          text: note,
        }),
      ),
  ),
  pick.map((at): Command => on(followUps, at, (store, id) => store.ask('followUps.finish', { id }))),
  pick.map(
    (at): Command =>
      on(interviews, at, (store, interviewId) =>
        store.ask('followUps.addTouches', { interviewId, days: ['2027-03-30', '2027-08-03'], text: '' }),
      ),
  ),
  fc.tuple(pick, pick, fc.constantFrom('for', 'against', 'neutral')).map(
    ([at, to, leaning]): Command =>
      on(takeaways, at, (store, id) =>
        on(options, to, (_, optionId) =>
          store.ask('decisions.weigh', {
            id,
            decisionId: decisionOf(store, optionId),
            optionId,
            leaning,
          }),
        )(store),
      ),
  ),
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
  fc.tuple(name, fc.constantFrom(...theme.options)).map(
    ([question, about]): Command =>
      (store) =>
        void store.ask('questions.add', { text: question, theme: about }),
  ),
  fc
    .tuple(pick, name)
    .map(
      ([at, question]): Command =>
        on(questions, at, (store, id) => store.ask('questions.edit', { id, changes: { text: question } })),
    ),
  pick.map((at): Command => on(questions, at, (store, id) => store.ask('questions.remove', { id }))),
  fc.record({ name: text, headline: text }, { requiredKeys: [] }).map(
    (changes): Command =>
      (store) =>
        void store.ask('profile.edit', { id: 'me', changes }),
  ),
  fc.tuple(name, text, fc.constantFrom(...profileKind.options)).map(
    ([title, share, kind]): Command =>
      (store) =>
        void store.ask('profile.addEntry', { kind, title, organisation: '', period: '', detail: '', share }),
  ),
  fc
    .tuple(pick, fc.record({ title: name, share: text, detail: text }, { requiredKeys: [] }))
    .map(
      ([at, changes]): Command =>
        on(entries, at, (store, id) => store.ask('profile.editEntry', { id, changes })),
    ),
  fc
    .tuple(pick, fc.nat(4))
    .map(
      ([at, index]): Command => on(entries, at, (store, id) => store.ask('profile.moveEntry', { id, index })),
    ),
  pick.map((at): Command => on(entries, at, (store, id) => store.ask('profile.removeEntry', { id }))),
  fc.tuple(name, text).map(
    ([question, keywords]): Command =>
      (store) =>
        void store.ask('profile.addLikely', { question, keywords, answer: '' }),
  ),
  fc
    .tuple(pick, fc.record({ question: name, answer: text }, { requiredKeys: [] }))
    .map(
      ([at, changes]): Command =>
        on(likely, at, (store, id) => store.ask('profile.editLikely', { id, changes })),
    ),
  fc
    .tuple(pick, fc.nat(4))
    .map(
      ([at, index]): Command => on(likely, at, (store, id) => store.ask('profile.moveLikely', { id, index })),
    ),
  pick.map((at): Command => on(likely, at, (store, id) => store.ask('profile.removeLikely', { id }))),
  fc
    .tuple(pick, fc.constantFrom(...sectionNames), fc.nat(9))
    .map(
      ([at, section, index]): Command =>
        on(interviews, at, (store, interviewId) =>
          store.ask('brief.moveSection', { interviewId, section, index }),
        ),
    ),
  fc
    .tuple(pick, fc.constantFrom(...sectionNames), fc.boolean())
    .map(
      ([at, section, shown]): Command =>
        on(interviews, at, (store, interviewId) =>
          store.ask('brief.switchSection', { interviewId, section, shown }),
        ),
    ),
  pick.map(
    (at): Command =>
      on(interviews, at, (store, interviewId) => store.ask('brief.resetSections', { interviewId })),
  ),
)

type Lister = (store: TestStore) => readonly string[]

const ids =
  (table: string): Lister =>
  ({ context }) =>
    context.db.prepare<unknown[], string>(`select id from ${table} order by row`).pluck().all()

const contacts = ids('contacts')
const savedFilters = ids('saved_filters')
const interactions = ids('interactions')
const interviews = ids('interviews')
const items = ids('agenda_items')
const requests = ids('outreach')
const templates = ids('templates')
const tasks = ids('checklist_items')
const companies = ids('companies')
const facts = ids('company_notes')
const questions = ids('questions')
const entries = ids('profile_entries')
const likely = ids('likely_questions')
const decisions = ids('decisions')
const options = ids('decision_options')
const openQuestions = ids('open_questions')
const takeaways = ids('takeaways')
const promises = ids('promises')
const referrals = ids('referrals')
const followUps = ids('follow_ups')

function interviewOf({ context }: TestStore, itemId: string): string {
  const sql = 'select interview_id from agenda_items where id = ?'
  return context.db.prepare<unknown[], string>(sql).pluck().get(itemId) ?? ''
}

function decisionOf({ context }: TestStore, optionId: string): string {
  const sql = 'select decision_id from decision_options where id = ?'
  return context.db.prepare<unknown[], string>(sql).pluck().get(optionId) ?? ''
}

function on(list: Lister, at: number, change: (store: TestStore, id: string) => unknown): Command {
  return (store) => {
    const known = list(store)
    const id = known[at % Math.max(known.length, 1)]
    if (id !== undefined) change(store, id)
  }
}

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
