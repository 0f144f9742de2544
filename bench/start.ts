import { words } from '../domain/words/words.ts'
import { launchApp } from '../tests/support/launch.ts'
import { type Comparison, inTurn } from './measure.ts'

const ROUNDS = 5

/** From starting the program to the list of contacts on screen, against the same with an empty planner. */
export async function benchStart(count: number, full: string, empty: string): Promise<Comparison> {
  const times = await inTurn(ROUNDS, {
    product: () => startTo(full, count.toLocaleString('en')),
    floor: () => startTo(empty, words.contacts.emptyTitle),
  })
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
