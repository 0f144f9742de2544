import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ForeignRequest } from '../../tools/electron-on-chromium/foreign-requests.ts'

/** What a test says in a dialog's place, before the app opens it. */
export interface Answers {
  readonly openFile: readonly string[]
  readonly saveFile: string
  readonly messageBox: number
  readonly print: boolean
}
export type Answer = { [K in keyof Answers]: { readonly kind: K; readonly value: Answers[K] } }[keyof Answers]

/** What a test asks of the desktop around the app. */
export type DesktopRequest =
  /** Clicks the notification of that title which was shown last. */
  | { readonly desktop: 'click-notification'; readonly title: string }
  /** Moves the clock on or back, by milliseconds. */
  | { readonly desktop: 'move-clock'; readonly by: number }
  /** Ends the store's thread of that role. */
  | { readonly desktop: 'end-thread'; readonly role: string }
  /** Answers a channel with this from now on, whatever its contract says; null answers as the app does. */
  | { readonly desktop: 'answer-channel'; readonly channel: string; readonly value: object | null }
  /** Answers the next request on a channel with an error of this code. */
  | { readonly desktop: 'refuse-once'; readonly channel: string; readonly code: string }
  /** Throws in the main process, where nobody catches it. */
  | { readonly desktop: 'throw'; readonly message: string }

/** What the app's process says once it has done what was asked of the desktop. */
export interface DesktopDone {
  readonly done: DesktopRequest['desktop']
}

/** What the app asked of the desktop. */
export type Call =
  | { readonly kind: 'openFile' | 'saveFile' | 'messageBox'; readonly options: unknown }
  | { readonly kind: 'errorBox'; readonly title: string; readonly content: string }
  | { readonly kind: 'openExternal'; readonly url: string }
  | { readonly kind: 'openPath' | 'showItemInFolder'; readonly path: string }
  | { readonly kind: 'relaunch'; readonly args: readonly string[] }
  | { readonly kind: 'notification'; readonly title: string; readonly body: string }
  | { readonly kind: 'stayAwake' | 'maySleep' }
  | { readonly kind: 'clipboard'; readonly text: string }
  | { readonly kind: 'print'; readonly options: unknown; readonly url: string }

/** Something on a page that its content security policy stopped. */
export interface Violation {
  readonly directive: string
  /** What was stopped: an address, or `inline`, `eval`, `trusted-types-sink`. */
  readonly blocked: string
  readonly page: string
}

/**
 * The folder through which a test and the app speak: one line of JSON for each answer, call and refused request. What is
 * in it outlives the app, however that ends.
 */
export class ControlFolder {
  readonly path: string
  readonly foreignRequestsFile: string
  readonly answeredRequestsFile: string

  constructor(path: string) {
    this.path = path
    this.foreignRequestsFile = join(path, 'foreign-requests.jsonl')
    this.answeredRequestsFile = join(path, 'answered-requests')
    writeFileSync(join(path, 'answers.jsonl'), '')
  }

  answer(answer: Answer): void {
    appendFileSync(join(this.path, 'answers.jsonl'), `${JSON.stringify(answer)}\n`)
  }

  calls(): readonly Call[] {
    return readLines(join(this.path, 'calls.jsonl')) as readonly Call[]
  }

  foreignRequests(): readonly ForeignRequest[] {
    return readLines(this.foreignRequestsFile) as readonly ForeignRequest[]
  }

  /** How many requests of its pages the app answered itself. */
  answeredRequests(): number {
    return existsSync(this.answeredRequestsFile) ? statSync(this.answeredRequestsFile).size : 0
  }

  violations(): readonly Violation[] {
    return readLines(join(this.path, 'violations.jsonl')) as readonly Violation[]
  }
}

function readLines(file: string): readonly unknown[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown)
}
