import { AskwellError, type ErrorCode } from '../../contract/error.ts'
import type { RecoveryState } from '../../contract/recovery.ts'
import { MINUTE } from '../../domain/milliseconds.ts'
import { words } from '../../domain/words/words.ts'
import { logUnexpected } from '../failure.ts'
import { kindOf } from '../frames.ts'
import type { Store } from '../store/client.ts'
import type { Keeper } from '../store/keeper.ts'

/** Why a planner is not opened, where a person can do something about it. */
const PROBLEMS: ReadonlySet<ErrorCode> = new Set([
  'planner-damaged',
  'planner-foreign',
  'planner-newer',
  'planner-changed',
  'planner-missing',
])

/** A planner as the window holds it: it may be closed, mended and opened anew while the window stays. */
export interface Planner {
  /** The same object all the while. While no planner is open, every request is answered with the reason. */
  readonly store: Store
  isOpen(): boolean
  /**
   * Opens the planner, or keeps its folder where something is wrong with it.
   * @throws AskwellError where nothing can be done about it here: `planner-open`, `unwritable-file`.
   */
  open(): Promise<void>
  /**
   * What is wrong with a planner that cannot be opened.
   * @throws AskwellError `refused` while a planner is open.
   */
  look(): Promise<RecoveryState>
  /** Closes the planner, does what needs the folder, and opens it again, whatever comes of the work. */
  mend<T>(work: (keeper: Keeper) => Promise<T>): Promise<T>
}

interface PlannerOptions {
  openStore(onGone: (error: unknown, closed: Promise<void>) => void): Promise<Store>
  openKeeper(): Promise<Keeper>
  /** Called when the store has ended by itself and the planner was opened again, or is kept because it cannot be. */
  onReopened(): void
  /** Called when the store has ended by itself and stays so: twice within a minute is no accident. */
  onLost(error: unknown): void
}

type State =
  | { readonly kind: 'open'; readonly store: Store }
  | { readonly kind: 'reopening'; readonly problem: AskwellError }
  | {
      readonly kind: 'kept'
      readonly keeper: Keeper
      readonly problem: AskwellError
      readonly looked: Promise<RecoveryState>
    }
  | { readonly kind: 'closed'; readonly problem: AskwellError }

/** A planner that whoever opened it keeps open: it can be asked and not be mended. */
export function lendPlanner(store: Store): Planner {
  const refuse = async () => {
    throw new AskwellError('refused', words.errors.refused)
  }
  return { store, isOpen: () => true, open: async () => {}, look: refuse, mend: refuse }
}

/** Holds a planner that is not open yet. */
export function holdPlanner({ openStore, openKeeper, onReopened, onLost }: PlannerOptions): Planner {
  let state: State = closed()
  let turn: Promise<unknown> = Promise.resolve()
  let lastGone = Number.NEGATIVE_INFINITY

  /** One after the other: a planner that is being mended is closed after that. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }

  async function open(): Promise<void> {
    try {
      state = { kind: 'open', store: await openStore(gone) }
    } catch (error) {
      state = closed(error)
      if (!(error instanceof AskwellError && PROBLEMS.has(error.code))) throw error
      const keeper = await openKeeper()
      // Asked at once: the window that will ask for it is on its way, and looking through a large file takes time.
      const looked = keeper.ask('keeper.look', {})
      looked.catch(() => undefined)
      state = { kind: 'kept', keeper, problem: error, looked }
    }
  }

  function gone(error: unknown, isClosed: Promise<void>): void {
    logUnexpected(`planner: ${kindOf(error)}`, error)
    const isAgain = performance.now() - lastGone < MINUTE
    lastGone = performance.now()
    const problem = new AskwellError('store-gone', words.errors.storeGone)
    if (isAgain) {
      state = closed(problem)
      onLost(error)
      return
    }
    state = { kind: 'reopening', problem }
    inTurn(async () => {
      await isClosed
      // Whoever mended it meanwhile has opened it.
      if (state.kind === 'reopening') await open()
    }).then(onReopened, onLost)
  }

  async function takeKeeper(): Promise<Keeper> {
    const last = state
    state = closed()
    if (last.kind === 'kept') return last.keeper
    if (last.kind === 'open') await last.store.close()
    return await openKeeper()
  }

  function current(): Store {
    if (state.kind !== 'open') throw state.problem
    return state.store
  }

  /** The store, or the one that takes its place in a moment. */
  async function next(): Promise<Store> {
    if (state.kind === 'reopening') await turn
    return current()
  }

  return {
    store: {
      ask: async (name, input) => (await next()).ask(name, input),
      request: async (name, input) => (await next()).request(name, input),
      backup: async (name, input) => (await next()).backup(name, input),
      cancel: (name) => {
        if (state.kind === 'open') state.store.cancel(name)
      },
      close: () =>
        inTurn(async () => {
          const last = state
          state = closed()
          if (last.kind === 'open') await last.store.close()
          if (last.kind === 'kept') await last.keeper.close()
        }),
    },
    isOpen: () => state.kind === 'open',
    open: () => inTurn(open),
    look: async () => {
      if (state.kind !== 'kept') throw new AskwellError('refused', words.errors.refused)
      return await state.looked
    },
    mend: (work) =>
      inTurn(async () => {
        try {
          const keeper = await takeKeeper()
          try {
            return await work(keeper)
          } finally {
            await keeper.close()
          }
        } finally {
          await open()
        }
      }),
  }
}

function closed(reason?: unknown): State {
  const problem = reason instanceof AskwellError ? reason : new AskwellError('refused', words.recovery.closed)
  return { kind: 'closed', problem }
}
