import fc from 'fast-check'

/** One thing that is asked of the planner; `at` chooses among the contacts there are, by remainder. */
export type Action =
  | { readonly kind: 'add' | 'import' | 'importPlanner' | 'undo' | 'redo' }
  | { readonly kind: 'backup' }
  | { readonly kind: 'edit' | 'tag' | 'log' | 'interview' | 'remove'; readonly at: number }

/**
 * When a life ends: after so many turns of the main thread, changes of the planner's files or reports of progress,
 * counted from when the action of that number was asked for (null: from when the planner is opened), or at its answer.
 */
export interface Death {
  readonly during: number | null
  readonly on: 'turn' | 'write' | 'report' | 'answer'
  readonly count: number
}

/** What a process does with the planner until its end. */
export interface Life {
  readonly actions: readonly Action[]
  /** Null: it ends in peace. */
  readonly death: Death | null
}

const ACTIONS = 4

const one = <K extends Action['kind']>(kind: K) => fc.constant({ kind })
const picked = <K extends Action['kind']>(kind: K) => fc.record({ kind: fc.constant(kind), at: fc.nat(999) })

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: one('add') },
  { weight: 3, arbitrary: picked('edit') },
  { weight: 1, arbitrary: picked('tag') },
  { weight: 2, arbitrary: picked('log') },
  { weight: 2, arbitrary: picked('interview') },
  { weight: 1, arbitrary: picked('remove') },
  { weight: 3, arbitrary: one('import') },
  { weight: 1, arbitrary: one('importPlanner') },
  { weight: 3, arbitrary: one('backup') },
  { weight: 2, arbitrary: one('undo') },
  { weight: 2, arbitrary: one('redo') },
)

const until = { turn: 60, write: 10, report: 3, answer: 1 } as const

const death: fc.Arbitrary<Death> = fc
  .constantFrom('turn' as const, 'write' as const, 'report' as const, 'answer' as const)
  .chain((on) =>
    fc.record({
      during: fc.oneof(
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 9, arbitrary: fc.nat(ACTIONS - 1) },
      ),
      on: fc.constant<Death['on']>(on),
      count: fc.integer({ min: 1, max: until[on] }),
    }),
  )

const life = fc.record({
  actions: fc.array(action, { minLength: ACTIONS, maxLength: ACTIONS }),
  death,
})

/** So many lives, the same for the same seed. */
export function lives(count: number, seed: number): readonly Life[] {
  return fc.sample(life, { numRuns: count, seed })
}
