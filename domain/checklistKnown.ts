import type { AgendaItem } from './agenda.ts'
import { agendaFits } from './agendaFits.ts'
import type { ChecklistItem, Interview } from './interview.ts'
import type { words } from './words/words.ts'

/** The tasks of which the planner itself can tell that they are done. */
export type KnownTask = keyof typeof words.checklist.known

/** What the planner holds that tells of them. */
export interface KnownFacts {
  readonly interview: Pick<Interview, 'limitMinutes' | 'receptionist' | 'assistant'>
  readonly agenda: readonly Pick<AgendaItem, 'minutes'>[]
  /** Researched facts on record of the company. */
  readonly companyFacts: number
  /** Likely questions that have an answer or keywords for one. */
  readonly answersPrepared: number
}

/** As many facts as the task asks for, and likely questions answered. */
const ENOUGH = 3

const known: Readonly<Record<KnownTask, (facts: KnownFacts) => boolean>> = {
  research: ({ companyFacts }) => companyFacts >= ENOUGH,
  answers: ({ answersPrepared }) => answersPrepared >= ENOUGH,
  greet: ({ interview: { receptionist, assistant } }) => `${receptionist}${assistant}`.trim() !== '',
  agenda: ({ agenda, interview }) => agendaFits(agenda, interview),
}

/** The task of an item that the planner knows to be done, ticked or not; null where it cannot tell. Never kept anywhere. */
export function knownDone({ task }: Pick<ChecklistItem, 'task'>, facts: KnownFacts): KnownTask | null {
  return isKnownTask(task) && known[task](facts) ? task : null
}

function isKnownTask(task: string): task is KnownTask {
  return Object.hasOwn(known, task)
}
