import { counted } from './plural.ts'

const list = new Intl.ListFormat('en')

export const importWords = {
  chooseTitle: 'Import contacts',
  filter: 'LinkedIn connections or an Askwell planner',
  allFiles: 'All files',
  gone: 'Choose the file again.',
  unreadable: (file: string) => `Askwell cannot read ${file}.`,
  unwritable: (file: string) => `Askwell cannot write ${file}. Nothing was changed.`,
  plannersOwn: (file: string) =>
    `${file} belongs to a planner and is never written over: choose another name.`,
  tooLarge: (megabytes: number) =>
    `This file is larger than ${megabytes} MB, more than Askwell can read at once.`,
  empty: 'This file is empty.',
  notContacts:
    'This is not a contacts file: Askwell reads LinkedIn’s Connections.csv and planners of Askwell.',
  archive: 'This is a ZIP archive. Unpack it and choose the file Connections.csv in it.',
  notOfFormat: {
    linkedin:
      'This is not LinkedIn’s list of connections: no line holds the columns First Name, Last Name and Connected On.',
    google: 'This is not a table of Google Contacts: its columns are missing.',
    outlook: 'This is not a table of Outlook’s contacts: its columns are missing.',
    csv: 'This is not a table: no line holds several fields.',
    vcard: 'This is not a vCard: nothing in it begins with BEGIN:VCARD.',
  },
  quotes: (line: number) =>
    `From line ${line} on, the quotation marks of this file do not match. Nothing was changed.`,
  notAPlanner: 'This file is not a planner of Askwell.',
  newerPlanner: 'This planner was written by a newer Askwell.',
  brokenKind: (kind: string) => `This planner is damaged: ${kind} is not a list.`,
  unknownKind: (kind: string) =>
    `This planner holds “${kind.slice(0, 64)}”, which this Askwell does not know. Nothing was changed.`,
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
  dialog: {
    reading: 'Import contacts',
    title: (file: string) => `Import ${file}`,
    phases: {
      reading: 'Reading the file',
      matching: 'Comparing with your contacts',
      writing: 'Writing to your planner',
    },
    formats: { linkedin: 'LinkedIn connections', askwell: 'Askwell planner' } as Readonly<
      Record<string, string>
    >,
    rows: (format: string, rows: number) => `${format}, ${counted(rows, 'record', 'records')}`,
    added: 'new',
    merged: 'filled in',
    skipped: 'skipped',
    examples: 'For example',
    skippedTitle: 'Skipped, and why',
    lines: (lines: readonly number[], more: number) =>
      `${lines.length === 1 && more === 0 ? 'line' : 'lines'} ${lines.join(', ')}${
        more === 0 ? '' : ` and ${more.toLocaleString('en')} more`
      }`,
    nothingNew: 'Everything in this file is in your planner already.',
    nothingUsable: 'Nothing in this file can be taken.',
    untouched: 'Nothing is written until you press Import.',
    import: 'Import',
    importCount: (count: number) => `Import ${counted(count, 'contact', 'contacts')}`,
    cancel: 'Cancel',
    stop: 'Stop',
    close: 'Close',
    chooseAgain: 'Choose another file',
    failedTitle: 'This file was not imported',
    doneTitle: (count: number) => `Imported ${counted(count, 'contact', 'contacts')}`,
    donePlanner: 'The planner was imported',
    doneText: (added: number, merged: number, skipped: number) =>
      `${added.toLocaleString('en')} new, ${merged.toLocaleString('en')} filled in, ${skipped.toLocaleString('en')} skipped.`,
    undo: 'Undo import',
    undone: 'The import was undone.',
    show: 'Show contacts',
  },
  change: {
    add: 'New contact',
    fills: (fields: readonly string[]) => `Adds ${list.format(fields)}`,
    kinds: { email: 'e-mail', phone: 'phone', link: 'link' },
    fields: {
      prefix: 'title',
      given: 'name',
      middle: 'name',
      family: 'name',
      suffix: 'name',
      nickname: 'nickname',
      pronunciation: 'pronunciation',
      pronouns: 'pronouns',
      company: 'company',
      position: 'position',
      location: 'location',
      zone: 'time zone',
      knownHow: 'how you know each other',
      closeness: 'closeness',
      notes: 'notes',
      connectedOn: 'date of connection',
      keepInTouchDays: 'keep-in-touch interval',
      tags: 'tags',
      extra: 'other fields',
    },
  },
} as const
