import { rmSync } from 'node:fs'
import { words } from '../domain/words/words.ts'
import { backedUpPlanner, befall, type Mishap } from '../tests/support/damagedPlanner.ts'
import type { LaunchOptions } from '../tests/support/launch.ts'
import { launchApp } from '../tests/support/launch.ts'
import { type OpenPlanner, openPlanner } from '../tests/support/planner.ts'
import type { Look } from './screen.ts'

interface Scene {
  readonly mishap: Mishap
  readonly looks: readonly Look[]
  readonly backupsAt: readonly string[]
}

/** Of a Monday, 10:00 in Vienna. */
const mornings = ['2026-11-09', '2026-11-16', '2026-11-20', '2026-11-22', '2026-11-23']
const backupsAt = mornings.map((day) => `${day}T07:40:00Z`)

const scenes: readonly Scene[] = [
  { mishap: 'damaged', looks: ['light', 'dark', 'light-narrow'], backupsAt },
  { mishap: 'changed', looks: ['light', 'light-narrow'], backupsAt },
  { mishap: 'missing', looks: ['light'], backupsAt },
  { mishap: 'newer', looks: ['dark'], backupsAt: [] },
]

/** Pictures of backups, and of what comes up where the planner cannot be opened; each needs a start of its own. */
export async function takeRecovery(
  look: Look,
  options: LaunchOptions & { readonly dataDir: string },
  picture: (app: OpenPlanner, name: string) => Promise<void>,
): Promise<void> {
  for (const scene of scenes.filter(({ looks }) => looks.includes(look))) {
    rmSync(options.dataDir, { recursive: true, force: true })
    befall(backedUpPlanner(options.dataDir, scene.backupsAt), scene.mishap)
    const app = await openPlanner(launchApp, options)
    await app.page.getByRole('heading', { level: 1 }).waitFor()
    await picture(app, `recovery-${scene.mishap}`)
    await app.close()
  }
  rmSync(options.dataDir, { recursive: true, force: true })
  backedUpPlanner(options.dataDir, backupsAt)
  const app = await openPlanner(launchApp, options)
  await app.show('/settings')
  const title = app.page.getByText(words.backups.title, { exact: true })
  await title.evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
  await picture(app, 'settings-backups')
  await app.close()
}
