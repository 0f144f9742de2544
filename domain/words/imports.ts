import { counted } from './plural.ts'

const list = new Intl.ListFormat('en')

export const importWords = {
  chooseTitle: 'Import contacts',
  filter: 'LinkedIn connections or an Askwell planner',
  allFiles: 'All files',
  gone: 'Choose the file again.',
  unreadable: (file: string) => `Askwell cannot read ${file}.`,
  unwritable: (file: string) => `Askwell cannot write ${file}. Nothing was changed.`,
  tooLarge: (megabytes: number) =>
    `This file is larger than ${megabytes} MB, more than Askwell can read at once.`,
  empty: 'This file is empty.',
  notContacts:
    'This is not a contacts file: Askwell reads LinkedIn’s Connections.csv and planners of Askwell.',
  archive: 'This is a ZIP archive. Unpack it and choose the file Connections.csv in it.',
  notLinkedIn:
    'This is not LinkedIn’s list of connections: no line holds the columns First Name, Last Name and Connected On.',
  quotes: (line: number) =>
    `From line ${line} on, the quotation marks of this file do not match. Nothing was changed.`,
  notAPlanner: 'This file is not a planner of Askwell.',
  newerPlanner: 'This planner was written by a newer Askwell.',
  brokenKind: (kind: string) => `This planner is damaged: ${kind} is not a list.`,
  brokenRecord: (where: string, problem: string) => `This planner is damaged at ${where}: ${problem}`,
  danglingReference: (where: string) =>
    `This planner is damaged: ${where} refers to a record that is neither in the file nor here. Nothing was changed.`,
  skip: {
    alreadyHere: 'already here',
    alreadyHereOf: (kind: string) => `${kind}: already here`,
    differsOf: (kind: string) => `${kind}: differs from the one here`,
    nobody: 'no name, e-mail or profile',
    tooLong: (column: string) => `${column} is longer than Askwell can keep`,
    tooMany: (cells: number, columns: number) =>
      `${counted(cells, 'field', 'fields')} where the header has ${columns}: which is which cannot be told`,
    quote: 'a quotation mark on this line has no end',
  },
  change: {
    add: 'New contact',
    fills: (fields: readonly string[]) => `Adds ${list.format(fields)}`,
    name: 'name',
    email: 'e-mail',
    link: 'LinkedIn profile',
    company: 'company',
    position: 'position',
    connectedOn: 'date of connection',
  },
} as const
