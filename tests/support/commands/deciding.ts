import fc from 'fast-check'
import { profileKind } from '../../../domain/profile.ts'
import { theme } from '../../../domain/question.ts'
import type { TestStore } from '../createStore.ts'
import { type Command, ids, name, on, pick, text } from './draw.ts'

const questions = ids('questions')

const entries = ids('profile_entries')

const likely = ids('likely_questions')

const decisions = ids('decisions')

const options = ids('decision_options')

const openQuestions = ids('open_questions')

const takeaways = ids('takeaways')

function decisionOf({ context }: TestStore, optionId: string): string {
  const sql = 'select decision_id from decision_options where id = ?'
  return context.db.prepare<unknown[], string>(sql).pluck().get(optionId) ?? ''
}

/** Changes of decisions, questions and the profile. */
export const deciding: readonly fc.Arbitrary<Command>[] = [
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
]
