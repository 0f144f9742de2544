import fc from 'fast-check'
import { sectionNames } from '../../../domain/brief/section.ts'
import type { TestStore } from '../createStore.ts'
import { type Command, contacts, ids, interviews, items, name, on, pick, text } from './draw.ts'

const requests = ids('outreach')

const templates = ids('templates')

const tasks = ids('checklist_items')

function interviewOf({ context }: TestStore, itemId: string): string {
  const sql = 'select interview_id from agenda_items where id = ?'
  return context.db.prepare<unknown[], string>(sql).pluck().get(itemId) ?? ''
}

/** Changes from the request to the meeting. */
export const preparing: readonly fc.Arbitrary<Command>[] = [
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
]
