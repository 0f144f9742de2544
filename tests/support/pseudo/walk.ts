/** Walks every scene of the product in the pseudo catalogue; run inside a `pseudoTree`. Prints what it finds as JSON. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { recordKinds } from '../../../domain/planner.ts'
import { builtInQuestions } from '../../../domain/questions/builtIn.ts'
import { likelyStarters } from '../../../domain/words/profile.ts'
import { openDatabase } from '../../../electron/store/database.ts'
import { listRecords } from '../../../electron/store/records.ts'
import { fair } from '../../../tools/screensFiles.ts'
import { screens } from '../../../tools/screensScenes.ts'
import { backedUpPlanner, befall } from '../damagedPlanner.ts'
import { launchApp } from '../launch.ts'
import { openPlanner } from '../planner.ts'
import { foreignTexts } from './foreign.ts'

const app = await openPlanner(launchApp, { now: '2026-11-23T09:00:00Z', timeZone: 'Europe/Vienna' })
const found: { readonly screen: string; readonly text: string }[] = []
for (const { name, go } of screens) {
  await go(app)
  for (const text of await foreignTexts(app.page, known())) found.push({ screen: name, text })
}
await app.close()
const damaged = backedUpPlanner(join(mkdtempSync(join(tmpdir(), 'askwell-pseudo-')), 'planner'), [
  '2026-11-20T08:00:00Z',
])
befall(damaged, 'damaged')
const recovery = await openPlanner(launchApp, { dataDir: damaged })
await recovery.page.getByRole('heading', { level: 1 }).waitFor()
for (const text of await foreignTexts(recovery.page, [join(damaged, 'planner.sqlite')])) {
  found.push({ screen: 'recovery', text })
}
await recovery.close()
rmSync(dirname(damaged), { recursive: true })
process.stdout.write(JSON.stringify(found))

/** What people wrote: every text in the planner, the bank's questions, and where all of it is kept; the longest first. */
function known(): string[] {
  const db = openDatabase(join(app.dataDir, 'planner.sqlite'), 'read')
  const texts = recordKinds.flatMap((kind) =>
    listRecords(db, kind).flatMap((record) =>
      Object.values(record).flatMap((value) => (typeof value === 'string' ? value.split('\n') : [])),
    ),
  )
  db.close()
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
  const zones = texts
    .filter((text) => text.includes('/'))
    .flatMap((zone) => zone.replaceAll('_', ' ').split('/'))
  const all = [
    ...texts,
    // The page prints notes sentence by sentence.
    ...texts.flatMap((text) => text.split(/(?<=[.?!]) /)),
    ...zones,
    ...fair.split(/[,\n]/),
    ...builtInQuestions.map(({ text }) => text),
    ...likelyStarters.map(({ question }) => question),
    join(app.dataDir, 'backups'),
    app.dataDir,
    version,
  ]
  return [...new Set(all)].filter((text) => /\p{L}{2,}/u.test(text)).toSorted((a, b) => b.length - a.length)
}
