import { expect, test } from 'vitest'
import { formatNames, readContacts } from '../../electron/exchange/formats.ts'
import { sourceOf } from '../../electron/exchange/source.ts'

test('a long table whose lines begin with a quoted cell is read', () => {
  // Taken apart at semicolons, no quotation mark in it has an end.
  const lines = Array.from({ length: 3000 }, (_, at) => `"Okafor ${at}, Dana",dana${at}@example.org,Contoso`)
  const text = ['Name,Mail,Firm', ...lines].join('\n')
  const found = readContacts(sourceOf(Buffer.from(text)), formatNames, null)
  expect(found?.format).toBe('csv')
  expect([...(found?.file.contacts ?? [])]).toHaveLength(3000)
  expect(found?.file.skipped).toEqual([])
})
