import type { ExportFormat } from '../fileFormat.ts'
import { counted } from './plural.ts'

const contacts = (count: number) => counted(count, 'contact', 'contacts')

export const exportWords = {
  title: 'Export',
  whom: 'Whom',
  everyone: (count: number | null) =>
    count === null ? 'Everyone' : `Everyone (${count.toLocaleString('en')})`,
  selected: (count: number | null) => (count === null ? 'The selected' : `The ${contacts(count)} selected`),
  shown: (count: number | null) =>
    count === null ? 'What the list shows' : `What the list shows (${count.toLocaleString('en')})`,
  as: 'As',
  formats: {
    vcard: 'vCard',
    csv: 'Table (CSV)',
    spreadsheet: 'Table for spreadsheets (CSV)',
    askwell: 'Askwell planner (JSON)',
  } satisfies Readonly<Record<ExportFormat, string>>,
  notes: {
    vcard: 'For phones and address books. Read back by Askwell, it gives the same contacts.',
    csv: 'Every field, for Askwell and other programs. Read back, it gives the same contacts.',
    spreadsheet: 'For looking at. A text that a spreadsheet would calculate begins with an apostrophe.',
    askwell: 'Everything: contacts with interviews, decisions, notes and all else.',
  } satisfies Readonly<Record<ExportFormat, string>>,
  export: 'Export…',
  cancel: 'Cancel',
  stop: 'Stop',
  writing: 'Writing the file',
  done: (file: string, count: number) => `Exported ${contacts(count)} to ${file}`,
  donePlanner: (file: string, count: number) => `Exported the planner with ${contacts(count)} to ${file}`,
} as const
