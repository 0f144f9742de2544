/** Exports the planner of a folder and dies by SIGKILL at the given report of progress. */
import { exportFormat } from '../../domain/fileFormat.ts'
import { dispatch } from '../../electron/store/dispatch.ts'
import { createStore } from './createStore.ts'

const [folder = '', path = '', format, report = '0'] = process.argv.slice(2)
const store = createStore({ folder })
let reports = 0
const context = {
  ...store.context,
  progress: () => {
    reports += 1
    if (reports === Number(report)) process.kill(process.pid, 'SIGKILL')
  },
}
dispatch(context, 'reader', 'files.export', { path, format: exportFormat.parse(format), selection: null })
process.stdout.write(`${reports}\n`)
process.exit(0)
