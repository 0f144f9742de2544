import { z } from 'zod'

/** What Askwell reads: address books of other programs, any table, and planners of its own. */
export const importFormat = z.enum(['linkedin', 'google', 'outlook', 'csv', 'vcard', 'askwell'])

/**
 * What Askwell writes. `csv` comes back as it was; `spreadsheet` is a table for looking at, without formulas; `askwell` is
 * the whole planner, whoever is selected.
 */
export const exportFormat = z.enum(['vcard', 'csv', 'spreadsheet', 'askwell'])

export type ImportFormat = z.infer<typeof importFormat>
export type ExportFormat = z.infer<typeof exportFormat>
