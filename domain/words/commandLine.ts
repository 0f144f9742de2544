import { counted } from './plural.ts'

const number = (value: number) => value.toLocaleString('en')

export const commandLineWords = {
  about: 'Askwell without a window: an offline planner for informational interviews.',
  dataOption: 'folder of the planner (default: where the window keeps it)',
  jsonOption: 'print one JSON object and nothing else',
  usage: (problem: string) => `${problem}. See askwell --help.`,
  notWhole: (value: string) => `“${value}” is not a whole number.`,
  negative: (value: string) => `“${value}” is below 0.`,
  stopped: 'Stopped. What was not finished changed nothing.',
  noCommand: 'Name a command',
  sample: {
    about: 'fill an empty planner with the sample',
    done: (contacts: number, interviews: number) =>
      `Added the sample: ${counted(contacts, 'contact', 'contacts')}, ${counted(interviews, 'interview', 'interviews')}.`,
  },
  import: {
    about: 'import contacts or a whole planner; nothing that is there is overwritten',
    file: 'file to read',
    format: 'how the file is written',
    dryRun: 'say what would happen and change nothing',
    done: (added: number, merged: number, skipped: number) =>
      `Added ${counted(added, 'record', 'records')}, filled in ${number(merged)}, skipped ${number(skipped)}.`,
    preview: (added: number, merged: number, skipped: number) =>
      `Would add ${counted(added, 'record', 'records')}, fill in ${number(merged)}, skip ${number(skipped)}. Nothing was changed.`,
    skipped: (count: number, reason: string, rows: readonly number[]) =>
      `  ${number(count)} × ${reason} (at ${rows.join(', ')}${count > rows.length ? ' …' : ''})`,
  },
  export: {
    about: 'write the whole planner as JSON (askwell), its contacts (vcard, csv) or interviews to come (ics)',
    file: 'file to write',
    format: 'how the file is written; all but ics come back by import as they were',
    spreadsheet: 'with csv: for looking at in a spreadsheet, no cell a formula',
    onlyCsv: '--spreadsheet goes with --format csv',
    interview: 'with ics: only this interview, by its ID',
    onlyIcs: '--interview goes with --format ics',
    done: (file: string, count: number) => `Wrote ${counted(count, 'contact', 'contacts')} to ${file}.`,
    doneCalendar: (file: string, count: number) =>
      `Wrote ${counted(count, 'interview', 'interviews')} to ${file}.`,
  },
  contacts: {
    about: 'list contacts by name, or search them',
    search: 'words that begin in a name, company, position, e-mail, tag or note',
    limit: 'how many at most',
    heads: ['Name', 'Position', 'Company', 'E-mail', 'ID'],
    none: 'No contacts found.',
    shown: (shown: number, total: number) => `${number(shown)} of ${counted(total, 'contact', 'contacts')}`,
  },
  interviews: {
    about: 'list interviews, latest start first',
    heads: ['Start', 'Contact', 'Status', 'Limit', 'ID'],
    none: 'No interviews yet.',
    noStart: 'not scheduled',
    noLimit: 'no limit given',
    limit: (minutes: number) => `${minutes} min`,
  },
  fit: {
    about: 'propose the agenda that fits a time limit',
    id: 'interview, by its ID',
    limit: 'minutes the interviewer has, 1 to 600',
    apply: 'take what does not fit off the agenda',
    kept: (minutes: number, limit: number) => `Keeps ${minutes} of ${limit} minutes:`,
    dropped: 'Leaves off:',
    row: (minutes: number) => `${minutes} min`,
  },
  brief: {
    about: 'print the brief of an interview to PDF, one page',
    id: 'interview, by its ID, or “next” for the next one coming up',
    out: 'PDF file to write',
    paper: 'A4 or Letter (default: the planner’s setting)',
    noneComing: 'There is no upcoming interview.',
    done: (file: string, paper: string) => `The brief is in ${file} (1 page, ${paper}).`,
    leftOff: 'Left off, because it did not fit:',
  },
  backup: {
    about: 'make a backup of the planner, verified by reading it back',
    out: 'file to write it to (default: among the other backups)',
    done: (file: string, contacts: number, interviews: number) =>
      `Backed up ${counted(contacts, 'contact', 'contacts')} and ${counted(interviews, 'interview', 'interviews')} to ${file}.`,
  },
  restore: {
    about: 'put a backup in the planner’s place; what is there is kept',
    file: 'backup, or any planner of Askwell',
    done: (file: string, contacts: number, interviews: number) =>
      `Restored ${counted(contacts, 'contact', 'contacts')} and ${counted(interviews, 'interview', 'interviews')} from ${file}.`,
    kept: (file: string) => `What was there before is kept in ${file}.`,
  },
  check: {
    about: 'look through all of the planner’s file for damage',
    sound: (contacts: number, interviews: number) =>
      `The planner is sound: ${counted(contacts, 'contact', 'contacts')}, ${counted(interviews, 'interview', 'interviews')}.`,
    none: 'There is no planner here yet.',
    found: (count: number) => `Found ${counted(count, 'problem', 'problems')}. Nothing was changed.`,
  },
} as const
