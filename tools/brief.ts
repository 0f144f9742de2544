/** `npm run brief`: the sample planner's next brief as a PDF, the whole way through the app. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runAskwell } from './askwell.ts'

/** Writes `./brief.pdf` from a sample planner that is gone afterwards, and gives its path, or the failure's exit code. */
export async function writeSampleBrief(): Promise<{ readonly file: string } | { readonly code: number }> {
  const planner = await mkdtemp(join(tmpdir(), 'askwell-sample-'))
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), 'brief.pdf')
  try {
    for (const command of [['sample'], ['brief', 'next', '--out', file]]) {
      const code = await runAskwell(['--data', planner, ...command], { quiet: true })
      if (code !== 0) return { code }
    }
    return { file }
  } finally {
    await rm(planner, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const result = await writeSampleBrief()
  if ('file' in result) process.stdout.write(`The sample's next brief is in ${result.file}\n`)
  else process.exitCode = result.code
}
