/** Opens the planner of a folder, or keeps the folder, says whether that went well or why not, and closes it again. */
import { join } from 'node:path'
import { AskwellError } from '../../contract/error.ts'
import { openStore } from '../../electron/store/client.ts'
import { openKeeper } from '../../electron/store/keeper.ts'

const [folder = '', door] = process.argv.slice(2)
const threadFile = join(import.meta.dirname, '../../dist/electron/store.js')
const open = door === 'keeper' ? openKeeper : openStore
try {
  const opened = await open({ folder, threadFile, zone: 'Europe/Warsaw', locale: 'en-GB' })
  await opened.close()
  process.stdout.write('opened\n')
} catch (error) {
  process.stdout.write(`${error instanceof AskwellError ? error.code : 'unexpected'}\n`)
}
