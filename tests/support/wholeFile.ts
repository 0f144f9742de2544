import type { ContactsFile, ContactsReading } from '../../electron/exchange/imported.ts'

/** A file read to its end. */
export function wholeFile(reading: ContactsReading): ContactsFile {
  const contacts = [...reading.contacts]
  return { ...reading, contacts }
}
