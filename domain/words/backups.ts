import { counted } from './plural.ts'

const held = (contacts: number, interviews: number) =>
  `${counted(contacts, 'contact', 'contacts')}, ${counted(interviews, 'interview', 'interviews')}`

/** Backups: what Settings, the command line and an import say of them. */
export const backupWords = {
  diskFull:
    'The disk for backups is full, so no backup was made. Earlier ones are untouched; make room and try again.',
  unwritable: (folder: string) =>
    `No backup was made, because Askwell cannot write in the folder ${folder}. Earlier ones are untouched.`,
  unverified:
    'The backup could not be read back whole, so it was not kept. Earlier ones are untouched. Start Askwell again: it then looks your planner through.',
  elsewhere: (folder: string) =>
    `The folder ${folder} cannot be written now, so the backup went to the usual one. Is its disk plugged in?`,
  chooseTitle: 'Where backups go',
  title: 'Backups',
  note: 'Askwell backs your planner up while you use it, at most every half hour and only after changes. It keeps all of the last 2 days, then 12 daily, 10 weekly and 9 monthly ones.',
  last: 'Last good one',
  none: 'None yet',
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')} kB`
      : `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`,
  folder: 'Kept in',
  isOnSameDisk: 'This is the disk that your planner is on. A folder on another one outlives it.',
  make: 'Back up now',
  makeNote: 'Each backup is read back and compared with your planner before it counts.',
  made: (contacts: number, interviews: number) => `Backed up: ${held(contacts, interviews)}.`,
  choose: 'Choose a folder…',
  chooseNote: 'Backups then go there, on a second disk perhaps. Those made so far stay where they are.',
  reset: 'Use the usual folder',
  resetNote: 'Backups then go beside your planner again.',
  show: 'Show the folder',
  showNote: 'Each backup is a whole planner in one file.',
  list: 'All backups',
  listNote:
    'Restoring one puts your planner back to how it was then. What is there now is backed up first, so that this can be taken back.',
  warnings: {
    plannerInCloud: (service: string) =>
      `Your planner lies in a folder that ${service} syncs. Two computers that have it open spoil each other’s changes, and your contacts leave this one: keep it in a folder of this computer alone.`,
    plannerOnNetwork:
      'Your planner lies on another machine of the network, where files are not always locked as they should be: keep it on a disk of this computer.',
    /** The same in a few words, for when the planner is opened. */
    inCloud: (service: string) => `Your planner lies in a folder that ${service} syncs, which may spoil it.`,
    onNetwork: 'Your planner lies on another machine of the network, which may spoil it.',
    folderInCloud: (service: string) =>
      `${service} syncs this folder, so your contacts leave this computer with each backup.`,
    folderOnNetwork:
      'This folder is on another machine of the network. While it cannot be reached, backups go to the usual folder.',
    unreachable:
      'This folder cannot be written now; its disk may not be plugged in. Until it can, backups go to the usual folder.',
  },
  /** `problem` is one of the sentences above. */
  notImported: (problem: string) => `Nothing was imported: a backup comes first. ${problem}`,
} as const
