import { release } from 'node:os'
import { app, clipboard } from 'electron'
import type { WindowError } from '../../contract/report.ts'
import { words } from '../../domain/words/words.ts'
import { framesOf, kindOf } from '../frames.ts'
import { migrations } from '../store/migrations/all.ts'
import { systemLocale } from './environment.ts'

/** What broke: which part of Askwell, and the error where there is one. */
export interface Breakage {
  readonly part: 'window' | 'planner' | 'main' | 'screen'
  /** The runtime's own word for how it ended, `oom`. */
  readonly how?: string
  readonly error?: unknown
}

const text = words.crashes.report

/**
 * What someone needs who is to mend it, and nothing of the person's: no messages, which may quote what they wrote, no
 * names, and of paths only where in Askwell's own files.
 */
export function reportOf({ part, how, error }: Breakage): string {
  const { versions, platform, arch } = process
  const runtime = `Electron ${versions.electron ?? '—'}, Chromium ${versions.chrome ?? '—'}, Node ${versions.node}`
  const lines = [
    text.title,
    `${text.version}: ${app.getVersion()}`,
    `${text.runtime}: ${runtime}`,
    `${text.system}: ${platform} ${release()} ${arch}`,
    `${text.locale}: ${systemLocale()}`,
    `${text.schema}: ${migrations.length}`,
    `${text.what}: ${how === undefined ? part : `${part} (${how})`}`,
    ...(error === undefined ? [] : [`${text.error}: ${kindOf(error)}`]),
    ...framesOf(error).map((frame) => `    at ${frame}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Puts the report of a breakage on the clipboard. */
export async function copyReport(breakage: Breakage): Promise<void> {
  await clipboard.writeText(reportOf(breakage))
}

/** An error of a window, which crossed as plain text. */
export function errorOf({ name, message, stack }: WindowError): Error {
  return Object.assign(new Error(message), { name, stack })
}
