import { expect, test } from 'vitest'
import { fileFacts } from '../../../renderer/features/contacts/fileFacts.ts'

test('columns and properties are told by their names, without what only programs read', () => {
  expect(
    fileFacts({
      columns: [['Birthday', '1985-04-12']],
      vcard: [
        'item1.X-ABDATE;type=pref:2010-06-01',
        'ADR:;;48 Canal Street\\, 3rd floor;Lockbridge;;;',
        'NOTE:One\\nTwo: three',
        `PHOTO:data:image/png;base64,${'A'.repeat(4000)}`,
        'no property at all',
      ],
    }),
  ).toEqual([
    { name: 'Birthday', value: '1985-04-12' },
    { name: 'X-ABDATE', value: '2010-06-01' },
    { name: 'ADR', value: ';;48 Canal Street, 3rd floor;Lockbridge;;;' },
    { name: 'NOTE', value: 'One\nTwo: three' },
    { name: 'PHOTO', value: '3 KB of data' },
    { name: '', value: 'no property at all' },
  ])
})

test('a value of any length takes no more than a screen', () => {
  const [fact] = fileFacts({ columns: [['Notes', 'x'.repeat(10_000_000)]], vcard: [] })
  expect(fact?.value).toHaveLength(501)
})
