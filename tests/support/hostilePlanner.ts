import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { z } from 'zod'
import { PLANNER_FORMAT, PLANNER_VERSION, recordKinds, records } from '../../domain/planner.ts'
import { isText, LINE_LENGTH, prose, toLine } from '../../domain/text.ts'
import { listRecords } from '../../electron/store/records.ts'
import { createStore } from './createStore.ts'
import { exportDocument } from './exportDocument.ts'
import { importBytes } from './importing.ts'

/** What somebody may have in a name, a title or a note. Markup leaves a mark where it becomes an element. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror="document.body.dataset.got=1" data-injected>',
  '"><script data-injected>document.body.dataset.got=1</script>',
  "'><svg onload=document.body.dataset.got=1 data-injected>",
  '<iframe data-injected srcdoc="<script>parent.document.body.dataset.got=1</script>"></iframe>',
  '<a data-injected href="javascript:document.body.dataset.got=1">x</a>',
  '<style data-injected>*{color:red!important}</style>',
  '<bdo dir=rtl data-injected>x</bdo>',
  'javascript:document.body.dataset.got=1',
  '\u202egpj.exe\u202dx',
  'a\u202bb\u202ac',
  '\u2067right\u2066left',
  'x\u2069\u2069\u202cy',
  'مرحبا\u200f بالعالم',
  'שלום עולם',
  '👩\u200d👩\u200d👧\u200d👦🏳\ufe0f\u200d🌈',
  'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308a\u0336l\u0337g\u0338o',
  '\u200b\u200c\u200d\u2060\ufeff',
  'a\u00adb\u2028'.trim(),
  '../../etc/passwd',
  'CON',
  'trailing dots...',
  '=cmd|’/c calc’!A1',
  '{{constructor.constructor("x")()}} %s %n',
  '&lt;b&gt;&amp;&#x202e;',
  '\u0001\u0007\u001b[31m\u007f\u009b',
  'W'.repeat(LINE_LENGTH - 20),
  `${'e\u0301'.repeat(300)}`,
  '\ufdfd\ufdfd\ufdfd꧅꧅',
]

/** A planner in which every text is a hostile one, as a file to import. */
function hostilePlanner(): string {
  const store = createStore()
  store.ask('planner.addSample', {})
  const sample = exportDocument(store.context)
  store.close()
  let count = 0
  const next = () => {
    count += 1
    // Each begins as an ordinary one, differs from every other, and leaves the direction of what follows turned round.
    return `Text ${count} ${hostileTexts[count % hostileTexts.length]}\u202e!`
  }
  const hostile = Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      sample[kind].map((record) =>
        Object.fromEntries(
          Object.entries(record).map(([field, value]) => {
            const shape: Readonly<Record<string, z.ZodType>> = records[kind].shape
            const schema = shape[field]
            if (!isText(schema) || field === 'extra') return [field, value]
            return [field, schema === prose ? `${next()}\n${next()}` : toLine(next())]
          }),
        ),
      ),
    ]),
  )
  return JSON.stringify({ format: PLANNER_FORMAT, version: PLANNER_VERSION, ...hostile })
}

/** Puts a planner in this folder in which every text is a hostile one, and gives these texts line by line. */
export function fillHostile(folder: string): readonly string[] {
  const store = createStore({ folder })
  importBytes(store.context, hostilePlanner())
  const { db } = store.context
  const texts = recordKinds.flatMap((kind) =>
    listRecords(db, kind).flatMap((record) => Object.values(record)),
  )
  store.close()
  return [...new Set(texts.flatMap((text) => (typeof text === 'string' ? text.split('\n') : [])))]
    .filter((text) => text.includes('\u202e'))
    .toSorted((one, other) => other.length - one.length)
}

/** Writes a table of people with hostile names into a folder; gives its path, and its texts as `fillHostile` does. */
export function hostileTable(folder: string): { readonly path: string; readonly texts: readonly string[] } {
  const path = join(folder, 'people.csv')
  const names = hostileTexts.map((text, at) => `Text ${at} ${text}\u202e`)
  const rows = hostileTexts.map((text, at) => [names[at], text, `Text ${at}`, `${text}@example.org`])
  writeFileSync(path, Papa.unparse([['First Name', 'Company', 'Position', 'E-mail'], ...rows]))
  return { path, texts: [...names, ...hostileTexts].toSorted((one, other) => other.length - one.length) }
}
