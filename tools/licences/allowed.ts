import type { Component } from './component.ts'

/** Licences that ask for no more than to be named and printed. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'blessing',
  'ISC',
  'MIT',
  // For fonts: they may go along with a program, and be sold with it though never alone.
  'OFL-1.1',
  'Unlicense',
])

/** Licences that ask for more, and where we do it. */
const ALLOWED_FOR: ReadonlyMap<string, string> = new Map([
  // A library of its own beside the program, which anyone may replace.
  ['FFmpeg', 'LGPL-2.1-or-later'],
])

/** Throws one sentence for the first component whose licence nobody has allowed. */
export function checkAllowed(components: readonly Component[]): void {
  for (const { name, version, licence } of components) {
    if (ALLOWED.has(licence) || ALLOWED_FOR.get(name) === licence) continue
    throw new Error(`${name} ${version ?? ''} is under ${licence}, which Askwell may not ship as it is`)
  }
}
