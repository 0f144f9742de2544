import { AskwellError } from '../../../contract/error.ts'
import { type RecordKind, type RecordOf, recordKinds } from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import { countElements, elementsOf, isList, jsonOf, membersOf, plainValue } from '../../exchange/json.ts'
import type { Source } from '../../exchange/source.ts'
import { recordReader, requirePlanner } from './document.ts'

/** A planner's JSON as it is being read, so that a large one never stands in memory as records. */
export interface PlannerReading {
  /** How many records of a kind there are. */
  count(kind: RecordKind): number
  /**
   * Read as they are asked for, each time anew, wherever in the file the kind stands.
   * @throws AskwellError `unreadable-file` for a record that breaks its schema, or text that is no JSON.
   */
  records<K extends RecordKind>(kind: K): Iterable<RecordOf<K>>
}

/**
 * Opens a planner's JSON; a kind that is missing counts as empty, and of one that comes twice the last counts.
 * @throws AskwellError `unreadable-file` when it is no planner, is from a newer Askwell or holds what no planner has.
 */
export function readPlanner(source: Source): PlannerReading {
  const { version, lists } = listsOf(source)
  return {
    count: (kind) => {
      const list = lists.get(kind)
      return list === undefined ? 0 : countElements(list)
    },
    records,
  }

  function* records<K extends RecordKind>(kind: K): Generator<RecordOf<K>> {
    const list = lists.get(kind)
    if (list === undefined) return
    const read = recordReader(kind, version)
    let index = 0
    for (const element of elementsOf(list)) {
      yield read(element, index)
      index += 1
    }
  }
}

/** The text of every list in the file. */
function listsOf(source: Source): {
  readonly version: number
  readonly lists: ReadonlyMap<RecordKind, Buffer>
} {
  const members = new Map<string, Buffer>()
  let unknown: string | null = null
  for (const { name, value } of membersOf(jsonOf(source))) {
    if (name === 'format' || name === 'version' || isKind(name)) members.set(name, value)
    // Of millions of others the first is enough.
    else unknown ??= name
  }
  const plain = (name: string) => plainValue(members.get(name) ?? NULL)
  const head = { format: plain('format'), version: plain('version') }
  const version = requirePlanner(head, unknown === null ? [] : [unknown])
  const lists = new Map<RecordKind, Buffer>()
  for (const kind of recordKinds) {
    const value = members.get(kind) ?? NULL
    if (isList(value)) lists.set(kind, value)
    else if (plainValue(value) !== null)
      throw new AskwellError('unreadable-file', words.imports.brokenKind(kind))
  }
  return { version, lists }
}

const NULL = Buffer.from('null')
const kinds: ReadonlySet<string> = new Set(recordKinds)

function isKind(name: string): boolean {
  return kinds.has(name)
}
