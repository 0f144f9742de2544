import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable } from '../changes/step.ts'
import { insertRecord, listRecords } from '../records.ts'

export const decisionAnswers = {
  'decisions.list': ({ db }) => ({ decisions: listRecords(db, 'decisions', 'true order by created_at, id') }),
  'decisions.add': undoable(words.undo.addDecision, ({ db, newId, now }, form) => {
    const id = newId()
    insertRecord(db, 'decisions', {
      id,
      ...form,
      known: '',
      target: '',
      chosenOptionId: null,
      reasons: '',
      decidedOn: null,
      createdAt: toInstant(now()),
    })
    return { id }
  }),
} satisfies Partial<Answers>
