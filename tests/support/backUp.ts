/** Makes a backup of the planner in a folder at a moment, and says so. */
import { makeBackup } from '../../electron/store/backups/make.ts'
import { openDatabase } from '../../electron/store/database.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'

const [folder = '', at = ''] = process.argv.slice(2)
const db = openDatabase(plannerFile(folder), 'read')
process.stdout.write(makeBackup(db, folder, 'asked', new Date(at)).path)
db.close()
