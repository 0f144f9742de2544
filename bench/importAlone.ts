/** Imports the file that is named and prints the most memory this process needed, in megabytes. */
import { createStore } from '../tests/support/createStore.ts'
import { importInto } from './import.ts'

const store = createStore()
importInto(store.context, process.argv[2] ?? '')
store.close()
process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
