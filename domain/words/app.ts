import { counted } from './plural.ts'

export const appWords = {
  name: 'Askwell',
  cannotStart: 'Askwell cannot start',
  screens: 'Screens',
  notices: 'Notices',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  undone: (label: string) => `Undone: ${label}`,
  redone: (label: string) => `Redone: ${label}`,
  changedSince: 'Something else was changed since; undo that first.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  openInterviewToPrint: 'Open an interview to print its brief.',
  sampleAdded: (contacts: number, interviews: number) =>
    `The sample is in: ${counted(contacts, 'contact', 'contacts')}, ${counted(interviews, 'interview', 'interviews')}.`,
  sampleRemoved: 'The sample was removed.',
} as const
