/** Backups: what Settings, the command line and an import say of them. */
export const backupWords = {
  diskFull:
    'The disk for backups is full, so no backup was made. Earlier ones are untouched; make room and try again.',
  unwritable: (folder: string) =>
    `No backup was made, because Askwell cannot write in the folder ${folder}. Earlier ones are untouched.`,
  unverified: 'The backup could not be read back whole, so it was not kept. Earlier ones are untouched.',
  /** `problem` is one of the sentences above. */
  notImported: (problem: string) => `Nothing was imported: a backup comes first. ${problem}`,
} as const
