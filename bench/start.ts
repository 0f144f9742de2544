import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { words } from '../domain/words/words.ts'
import { dispatch } from '../electron/store/dispatch.ts'
import { createStore } from '../tests/support/createStore.ts'
import { launchApp } from '../tests/support/launch.ts'
import { type Comparison, inTurn } from './measure.ts'
import { linkedInFile } from './people.ts'

const ROUNDS = 5

/** From starting the program to the list of contacts on screen, against the same with an empty planner. */
export async function benchStart(count: number): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-bench-'))
  const full = join(folder, 'full')
  const empty = join(folder, 'empty')
  const path = join(folder, 'Connections.csv')
  writeFileSync(path, linkedInFile(count))
  const store = createStore({ folder: full })
  dispatch(store.context, 'writer', 'files.import', { path, format: 'auto', dryRun: false })
  store.close()

  const times = await inTurn(
    ROUNDS,
    () => startTo(full, count.toLocaleString('en')),
    () => startTo(empty, words.contacts.emptyTitle),
  )
  rmSync(folder, { recursive: true })
  return {
    name: `start to first list, ${count.toLocaleString('en')} contacts`,
    ...times,
    by: 'p50',
    floorIs: 'the same with an empty planner',
    bound: { times: 1.3, plus: 0 },
  }
}

/** Starts the program, opens the contacts and waits for a text that is there once they are. */
async function startTo(dataDir: string, text: string): Promise<void> {
  const app = await launchApp({ dataDir })
  await app.page.getByRole('link', { name: words.menu.contacts }).click()
  await app.page.getByText(text).first().waitFor()
  await app.close()
}
