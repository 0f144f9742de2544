import { parentPort, workerData } from 'node:worker_threads'
import { v7 } from 'uuid'
import { z } from 'zod'
import { AskwellError, assertNever } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
import { answerBackups } from './backups/part.ts'
import type { StoreContext } from './context.ts'
import { openDatabase } from './database.ts'
import { dispatch } from './dispatch.ts'
import { toFailure } from './failure.ts'
import type { FromThread, ThreadData, ToThread } from './messages.ts'
import { closePlanner } from './planner/close.ts'
import { openPlanner } from './planner/open.ts'
import { plannerFile } from './planner/place.ts'
import { keepFolder } from './recovery/keeping.ts'
import { changesBy } from './state.ts'

const data: ThreadData = workerData
const cancelled = new Int32Array(data.cancel)
/** The number of the request in hand. */
let current = 0

function post(message: FromThread): void {
  parentPort?.postMessage(message)
}

/** What a thread answers, by the part it has. */
interface Part {
  answer(name: string, input: unknown): unknown
  /** A number that is another one after every change. */
  changes(): number
  close(isTrusted: boolean): void
}

function takePart(): Part {
  const { role, folder } = data
  switch (role) {
    case 'writer':
    case 'reader':
      return plannerPart(role)
    case 'backups':
      return {
        answer: (name, input) =>
          answerBackups(folder, name, input, (progress) => post({ kind: 'progress', progress })),
        changes: () => 0,
        close: () => {},
      }
    case 'keeper': {
      const keeper = keepFolder(folder)
      return { answer: keeper.answer, changes: () => 0, close: keeper.release }
    }
    default:
      return assertNever(role)
  }
}

function plannerPart(role: 'writer' | 'reader'): Part {
  const writer = role === 'writer' ? openPlanner(data.folder) : null
  const db = writer?.db ?? openDatabase(plannerFile(data.folder), 'read')
  const context: StoreContext = {
    db,
    zone: data.zone,
    locale: data.locale,
    now: () => new Date(),
    newId: () => v7(),
    progress: (progress) => {
      if (Atomics.load(cancelled, 0) === current) throw new AskwellError('cancelled', words.errors.cancelled)
      post({ kind: 'progress', progress })
    },
  }
  return {
    answer: (name, input) => dispatch(context, role, name, input),
    changes: () => changesBy(db),
    close: (isTrusted) => {
      if (writer === null) db.close()
      else closePlanner(writer, isTrusted)
    },
  }
}

/** A preview of an import does all the work and takes it back, which SQLite counts as changes. */
function isTrial(input: unknown): boolean {
  return z.object({ dryRun: z.literal(true) }).safeParse(input).success
}

try {
  const part = takePart()
  parentPort?.on('message', (message: ToThread) => {
    if (message.kind === 'close') {
      part.close(message.isTrusted)
      parentPort?.close()
      return
    }
    const { id, name, input } = message
    current = id
    try {
      const before = part.changes()
      const value = part.answer(name, input)
      post({ kind: 'answer', id, result: { ok: true, value } })
      if (part.changes() !== before && !isTrial(input)) post({ kind: 'changed' })
    } catch (error) {
      post({ kind: 'answer', id, result: { ok: false, error: toFailure(error) } })
    }
  })
  post({ kind: 'ready', result: { ok: true, value: null } })
} catch (error) {
  post({ kind: 'ready', result: { ok: false, error: toFailure(error) } })
  parentPort?.close()
}
