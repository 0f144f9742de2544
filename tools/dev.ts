/** `npm run dev`: the app, its renderer built again after every save. Reload the window to see what changed. */
import { resolve } from 'node:path'
import { buildAll } from './build.ts'
import { run } from './run.ts'

await buildAll({ watch: true })
process.exit(await run(process.execPath, [resolve(import.meta.dirname, 'start.ts')]))
