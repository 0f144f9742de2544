import { counted } from './plural.ts'

const held = (contacts: number, interviews: number) =>
  `${counted(contacts, 'contact', 'contacts')}, ${counted(interviews, 'interview', 'interviews')}`

const unread = (lost: number | null) => {
  if (lost === null) return 'Some records could not be read'
  return lost === 0 ? 'Nothing is missing' : `${counted(lost, 'record', 'records')} could not be read`
}

/** A planner that cannot be opened, and what is put in its place. */
export const recoveryWords = {
  titles: {
    damaged: 'Your planner is damaged',
    foreign: 'Another file is in your planner’s place',
    newer: 'Your planner is from a newer Askwell',
    changed: 'Your planner was changed outside Askwell',
    missing: 'Your planner is not in its place',
    none: 'Your planner is whole again',
  },
  texts: {
    damaged:
      'Its file does not hold together any more, so Askwell did not open it. Nothing was deleted, and the file stays as it is until you choose what to do.',
    foreign:
      'It is the database of another program. Askwell did not touch it and keeps it, whatever you choose.',
    newer:
      'This Askwell is too old to read it and left it untouched. Get the newer Askwell and open it there; nothing needs to be restored.',
    changed:
      'The file is whole, but it is not as Askwell left it: another program wrote to it, or it was copied here. Askwell did not open it, in case that was a mistake.',
    missing:
      'Its file was moved, renamed or deleted while Askwell was closed. If you know where it is, open it from there, or put it back and start Askwell again.',
    none: 'Its file was put in order while this window was open.',
  },
  keptAt: 'Kept at',
  wasAt: 'It was at',
  found: 'What was found',
  restoreTitle: 'Restore a backup',
  restoreText: 'The planner goes back to how it was at that time. What is there now is kept.',
  noBackups: 'There are no backups yet.',
  reasons: {
    regular: null,
    'before-import': 'before an import',
    'before-migration': 'before an update of Askwell',
    'before-restore': 'before a backup was restored',
    asked: 'made by you',
  },
  held,
  unreadableBackup: 'This backup cannot be read',
  suggested: 'Suggested',
  restore: 'Restore',
  restoreOf: (when: string) => `Restore the backup of ${when}`,
  showMore: (count: number) => `Show ${counted(count, 'older one', 'older ones')}`,
  otherTitle: 'Or',
  ways: {
    accept: {
      label: 'Use it as it is',
      note: 'If you changed or copied the file yourself, there is nothing to mend.',
    },
    salvage: {
      label: 'Save what can be read',
      note: 'Askwell makes a new planner of every record it can still read. Some may be missing.',
    },
    beginEmpty: {
      label: 'Begin an empty planner',
      note: 'The backups stay and can be restored later, from the settings.',
    },
    openElsewhere: {
      label: 'Open another planner…',
      note: 'If your planner is in another folder, open it from there.',
    },
    showFolder: { label: 'Show the folder', note: 'To look at the files, or to copy them to a safe place.' },
  },
  chooseFolder: 'Open a planner',
  noPlannerIn: (folder: string) => `There is no planner in ${folder}.`,
  working: 'Askwell is at work on the planner …',
  closed: 'The planner is closed. Nothing was changed.',
  notListed: 'This backup is not there any more. Nothing was changed.',
  nothingToUndo: 'There is nothing to take back.',
  done: {
    restored: (when: string, contacts: number, interviews: number) =>
      `Restored the backup of ${when}: ${held(contacts, interviews)}.`,
    salvaged: (contacts: number, interviews: number, lost: number | null) =>
      `Saved what could be read: ${held(contacts, interviews)}. ${unread(lost)}; the damaged file is kept.`,
    undone: 'Taken back: the planner is as it was before.',
  },
  noFile: (file: string) => `There is no file ${file}. Nothing was changed.`,
  unreadable: (file: string) => `Askwell cannot read ${file}. Nothing was changed.`,
  damagedSource: (file: string) => `${file} is damaged, so nothing was changed.`,
  foreignSource: (file: string) => `${file} is not a planner of Askwell. Nothing was changed.`,
  newerSource: (file: string) =>
    `${file} is of a newer Askwell. Nothing was changed; update Askwell to use it.`,
} as const
