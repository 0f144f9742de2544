import { parseInput } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { listBackups } from '../backups/list.ts'
import {
  type KeeperRequestInput,
  type KeeperRequestName,
  type KeeperRequestOutput,
  keeperRequests,
} from '../keeperRequests.ts'
import { takeFolder } from '../planner/open.ts'
import { check, look } from './look.ts'
import { accept, beginEmpty, putBack, restore, salvageHere } from './restore.ts'

type Answers = {
  readonly [K in KeeperRequestName]: (folder: string, input: KeeperRequestInput<K>) => KeeperRequestOutput<K>
}

const answers: Answers = {
  'keeper.look': look,
  'keeper.backups': listBackups,
  'keeper.check': check,
  'keeper.restore': (folder, { path }) => restore(folder, path, new Date()),
  'keeper.salvage': (folder) => salvageHere(folder, new Date()),
  'keeper.putBack': (folder, { before }) => {
    putBack(folder, before, new Date())
    return {}
  },
  'keeper.accept': (folder) => {
    accept(folder)
    return {}
  },
  'keeper.beginEmpty': (folder) => {
    beginEmpty(folder, new Date())
    return {}
  },
}

/** A planner's folder, held for this process while no planner is open in it. */
interface KeptFolder {
  answer(name: string, input: unknown): unknown
  release(): void
}

/**
 * Takes a planner's folder without touching the planner.
 * @throws AskwellError `planner-open` or `unwritable-file`.
 */
export function keepFolder(folder: string): KeptFolder {
  const lock = takeFolder(folder)
  return {
    answer: (name, input) => {
      if (!isRequest(name)) throw new AskwellError('refused', words.errors.refused)
      // The schema that parses the input is the one the answer's parameter comes from.
      return answers[name](folder, parseInput(keeperRequests[name].input, input) as never)
    },
    release: lock.release,
  }
}

function isRequest(name: string): name is KeeperRequestName {
  return Object.hasOwn(answers, name)
}
