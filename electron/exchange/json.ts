import { isUtf8 } from 'node:buffer'
import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
import { afterBlanks, afterText, byte, valueAt } from './jsonScan.ts'
import type { Source } from './source.ts'

/** Whether a text looks like JSON's one object, as a planner is. */
export function looksLikeJson(text: string): boolean {
  return text.trimStart().startsWith('{')
}

/** One member of an object; the value is its text in UTF-8, not looked into yet. */
interface JsonMember {
  readonly name: string
  readonly value: Buffer
}

/** Elements of together at most so many bytes are parsed at once; a longer one alone. */
const TOGETHER = 1 << 16
const BYTE_ORDER_MARK = Buffer.from('\ufeff')

/** The text of a file in UTF-8, as `Source` has it: the bytes themselves where they are that already. */
export function jsonOf({ bytes, pieces }: Source): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isUtf8(file) && !file.includes(0) && !file.includes(BYTE_ORDER_MARK)) return file
  // Gone through twice: the pieces beside what is made of them would take twice as much.
  let size = 0
  for (const piece of pieces()) size += Buffer.byteLength(piece)
  const text = Buffer.allocUnsafe(size)
  let at = 0
  for (const piece of pieces()) at += text.write(piece, at)
  return text
}

/**
 * The members of the object that a text holds, one by one; a name may come more than once.
 *
 * Here and in `elementsOf` only the places where a value ends are looked for. All that stands between them goes through
 * the engine's own parser: nothing is accepted that it would refuse, and a large file never stands in memory as values.
 * A parser for streams (@streamparser/json) takes three times as long as both together.
 * @throws AskwellError `unreadable-file` for a text that is no object.
 */
export function* membersOf(json: Buffer): Generator<JsonMember> {
  let at = afterBlanks(json, 0)
  check(json[at] === byte.openObject)
  at = afterBlanks(json, at + 1)
  for (let isMore = json[at] !== byte.closeObject; isMore; ) {
    check(json[at] === byte.quote)
    const nameEnd = afterText(json, at)
    const colon = afterBlanks(json, nameEnd)
    check(json[colon] === byte.colon)
    const name = String(parse(json, at, nameEnd))
    at = valueAt(json, colon + 1).end
    yield { name, value: json.subarray(colon + 1, at) }
    isMore = json[at] === byte.comma
    if (isMore) at = afterBlanks(json, at + 1)
  }
  check(json[at] === byte.closeObject && afterBlanks(json, at + 1) === json.length)
}

/** Whether a value begins as a list does. */
export function isList(value: Buffer): boolean {
  return value[afterBlanks(value, 0)] === byte.openList
}

/**
 * A value that is no list.
 * @throws AskwellError `unreadable-file` for one that is no JSON, or longer or of more parts than any in a planner.
 */
export function plainValue(value: Buffer): unknown {
  check(!valueAt(value, 0).isTooMuch)
  return parse(value, 0, value.length)
}

/** How many elements a list has if all of it is JSON: counting takes a small part of the time that reading does. */
export function countElements(list: Buffer): number {
  let at = afterBlanks(list, 0) + 1
  if (list[afterBlanks(list, at)] === byte.closeList) return 0
  for (let count = 1; ; count += 1) {
    const { end } = valueAt(list, at)
    if (list[end] !== byte.comma) return count
    at = end + 1
  }
}

/**
 * The elements of a list, read as they are asked for. One that is longer, or of more parts, than any record is undefined,
 * for which JSON has no word: made into values it might not fit into memory.
 * @throws AskwellError `unreadable-file` for a text that is no list.
 */
export function* elementsOf(list: Buffer): Generator<unknown> {
  check(isList(list))
  let at = afterBlanks(list, 0) + 1
  let end = afterBlanks(list, at)
  for (let isMore = list[end] !== byte.closeList; isMore; at = end + 1) {
    const first = valueAt(list, at)
    end = first.isTooMuch ? first.end : endOfRun(list, at, first.end)
    if (first.isTooMuch) yield undefined
    else if (end === first.end) yield parse(list, at, end)
    else yield* parseAll(list, at, end)
    isMore = list[end] === byte.comma
  }
  check(list[end] === byte.closeList && afterBlanks(list, end + 1) === list.length)
}

/** Where the elements end that are parsed together with the first: at a comma, or at what ends the list. */
function endOfRun(list: Buffer, from: number, firstEnd: number): number {
  let end = firstEnd
  while (list[end] === byte.comma) {
    const next = valueAt(list, end + 1)
    if (next.isTooMuch || next.end > from + TOGETHER) break
    end = next.end
  }
  return end
}

/** What stands between commas of a list. */
function parseAll(list: Buffer, from: number, to: number): readonly unknown[] {
  const elements = parseText(`[${list.toString('utf8', from, to)}]`)
  if (!Array.isArray(elements)) throw notJson()
  return elements
}

function parse(json: Buffer, from: number, to: number): unknown {
  return parseText(json.toString('utf8', from, to))
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notJson()
  }
}

function check(isJson: boolean): void {
  if (!isJson) throw notJson()
}

function notJson(): AskwellError {
  return new AskwellError('unreadable-file', words.imports.notAPlanner)
}
