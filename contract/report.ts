import { z } from 'zod'
import { type Nothing, shell } from './channel.ts'

/** An error as its window met it. What goes into a report is chosen by the main process. */
const windowError = z.object({ name: z.string().max(1000), message: z.string(), stack: z.string() })

export type WindowError = z.infer<typeof windowError>

export const reportChannels = {
  /** Puts a report without anything personal on the clipboard. */
  'report.copy': shell<Nothing>()(z.object({ error: windowError })),
} as const
