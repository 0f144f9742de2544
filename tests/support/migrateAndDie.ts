/** Opens the planner of a folder, which brings it to the newest schema, and dies by SIGKILL at the given point of that. */
import { openPlanner } from '../../electron/store/planner/open.ts'
import { interruptMigration } from './interruptMigration.ts'

const [folder = '', at = '0'] = process.argv.slice(2)
interruptMigration((point) => {
  if (point === Number(at)) process.kill(process.pid, 'SIGKILL')
})
openPlanner(folder)
process.exit(0)
