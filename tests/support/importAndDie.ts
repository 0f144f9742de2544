/** Imports a file into the planner of a folder and dies by SIGKILL at the given report of progress. */
import { dispatch } from '../../electron/store/dispatch.ts'
import { createStore } from './createStore.ts'

const [folder = '', path = '', report = '0'] = process.argv.slice(2)
const store = createStore({ folder })
let reports = 0
const context = {
  ...store.context,
  progress: () => {
    reports += 1
    if (reports === Number(report)) process.kill(process.pid, 'SIGKILL')
  },
}
dispatch(context, 'writer', 'files.import', { path, format: null, mapping: null, dryRun: false })
process.stdout.write(`${reports}\n`)
process.exit(0)
