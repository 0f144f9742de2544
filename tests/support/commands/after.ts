import fc from 'fast-check'
import { type Command, ids, interviews, items, name, on, pick, text } from './draw.ts'

const promises = ids('promises')

const referrals = ids('referrals')

const followUps = ids('follow_ups')

/** Changes after the conversation. */
export const after: readonly fc.Arbitrary<Command>[] = [
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
]
