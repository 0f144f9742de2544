import { counted } from './plural.ts'

/** What is wrong with a planner's file. */
export const healthWords = {
  empty: 'The file is empty.',
  notADatabase: 'The file is no planner, or its beginning is destroyed.',
  unreadable: 'The file cannot be read.',
  broken: 'Parts of the file are destroyed.',
  brokenPages: (finding: string) => `The file does not hold together: ${finding}`,
  notMarked: 'The mark that makes the file a planner is destroyed.',
  otherSchema: 'The tables in the file are not those that Askwell makes.',
  danglingReferences: (count: number) =>
    count === 1
      ? '1 record refers to another that is missing.'
      : `${counted(count, 'record', 'records')} refer to others that are missing.`,
  /** Stands for a person of whom the name is lost, but not what hangs on it. */
  lostName: 'Name lost',
  nothingReadable: 'Nothing in the damaged file can be read. It was left as it is.',
} as const
