export const importWords = {
  chooseTitle: 'Import contacts',
  filter: 'LinkedIn connections or an Askwell planner',
  allFiles: 'All files',
  gone: 'Choose the file again.',
  unreadable: (file: string) => `Askwell cannot read ${file}.`,
  unwritable: (file: string) => `Askwell cannot write ${file}. Nothing was changed.`,
  notAPlanner: 'This file is not a planner of Askwell.',
  newerPlanner: 'This planner was written by a newer Askwell.',
  brokenKind: (kind: string) => `This planner is damaged: ${kind} is not a list.`,
  brokenRecord: (where: string, problem: string) => `This planner is damaged at ${where}: ${problem}`,
} as const
