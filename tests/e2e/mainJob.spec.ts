import { test } from '../support/e2e.ts'
import { doMainJob, mainJobOptions } from '../support/mainJob.ts'

test('from a LinkedIn file to a printed page, by keyboard alone', async ({ launch }, info) => {
  const pdf = info.outputPath('brief.pdf')
  await doMainJob(await launch(mainJobOptions(pdf)), pdf)
})
