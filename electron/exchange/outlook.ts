import type { CsvField } from '../../domain/csvMapping.ts'
import { foldForIndex } from '../../domain/fold.ts'
import { toLine } from '../../domain/text.ts'
import { takePoints, takesOf } from './fields.ts'
import { findHeader } from './header.ts'
import type { ContactsReading } from './imported.ts'
import { outlookLanguages } from './outlookNames.ts'
import type { Source } from './source.ts'
import { readTable, type Take } from './table.ts'

/** Columns that are a field by themselves. `Title` is how a person is addressed; the position is `Job Title`. */
const plain = folded<CsvField>({
  'First Name': 'given',
  'Middle Name': 'middle',
  'Last Name': 'family',
  Title: 'prefix',
  Suffix: 'suffix',
  Nickname: 'nickname',
  'Given Yomi': 'pronunciation',
  'Surname Yomi': 'pronunciation',
  Company: 'company',
  'Job Title': 'position',
  'E-mail Address': 'email',
  'E-mail 2 Address': 'email',
  'E-mail 3 Address': 'email',
  'Web Page': 'link',
  'Personal Web Page': 'link',
  'Business Web Page': 'link',
  Notes: 'notes',
})

/** Numbers of the person, by what Askwell calls them. */
const phones = folded({
  'Mobile Phone': 'mobile',
  'Mobile Phone 2': 'mobile',
  'Business Phone': 'work',
  'Business Phone 2': 'work',
  'Home Phone': 'home',
  'Home Phone 2': 'home',
  'Primary Phone': 'main',
  'Other Phone': 'other',
  'Car Phone': 'car',
  'Company Main Phone': 'company',
  Callback: 'callback',
  'Radio Phone': 'radio',
  Pager: 'pager',
  'Business Fax': 'work fax',
  'Home Fax': 'home fax',
  'Other Fax': 'other fax',
  ISDN: 'ISDN',
  'TTY/TDD Phone': 'TTY',
  Telex: 'telex',
})

/** What Outlook writes of a contact of whom nobody has said anything. */
const unsaid = folded<RegExp>({
  Gender: /^(unspecified|keine angabe|non spécifié|no especificado|nie określono)$/i,
  Priority: /^(normal|normale|normalny)$/i,
  Private: /^(false|falsch|faux|falso|fałsz)$/i,
  Sensitivity: /^(normal|normale|normalny)$/i,
  Birthday: /^0[/.-]0[/.-]0{1,4}$/,
  Anniversary: /^0[/.-]0[/.-]0{1,4}$/,
  'E-mail Type': /^smtp$/i,
  'E-mail 2 Type': /^smtp$/i,
  'E-mail 3 Type': /^smtp$/i,
})

/** Places a person may be, the one at work first. */
const addresses = ['business', 'home', 'other']

/** Columns that hardly another table has: with two of them it is Outlook's. */
const telling = new Set(
  [
    'E-mail Address',
    'E-mail 2 Address',
    'Business Phone',
    'Home Phone',
    'Mobile Phone',
    'Business Street',
    'Business City',
    'Company Main Phone',
    "Assistant's Name",
    "Manager's Name",
    'Business Fax',
  ].map(foldForIndex),
)

/** Reads a table of Outlook's contacts, from the web and the desktop, in several languages. Null for a file that is none. */
export function readOutlook(source: Source): ContactsReading | null {
  let known: readonly string[] = []
  const header = findHeader(source.head, (names) => {
    known = englishOf(names)
    const isNamed = known.includes('first name') && known.includes('last name')
    return isNamed && known.filter((name) => telling.has(name)).length >= 2
  })
  if (header === null) return null
  const { names } = header
  const isOwn = (name: string) => phones.has(name) || unsaid.has(name) || name === 'categories'
  const fields = known.map((name) => plain.get(name) ?? (isOwn(name) ? 'skip' : 'keep'))
  return readTable(source, header, [
    ...takesOf(names, withoutDisplayNames(known, fields)),
    ...known.flatMap((name, at) => ownTakes(name, names[at] ?? '', at)),
    displayNames(known, names),
    placeTake(known, names),
  ])
}

/** Names of columns in English, folded, in whichever language most of them are. */
function englishOf(names: readonly string[]): readonly string[] {
  const local = names.map(foldForIndex)
  const found = outlookLanguages.map((language) => local.filter((name) => language.has(name)).length)
  const language = outlookLanguages[found.indexOf(Math.max(...found))]
  return local.map((name) => language?.get(name) ?? name)
}

function ownTakes(name: string, column: string, at: number): readonly Take[] {
  const label = phones.get(name)
  if (label !== undefined) {
    return [(draft, cells) => takePoints(draft, 'phone', label, column, cells[at] ?? '')]
  }
  const nothing = unsaid.get(name)
  if (nothing !== undefined) {
    return [(draft, cells) => nothing.test((cells[at] ?? '').trim()) || draft.keep(column, cells[at] ?? '')]
  }
  if (name !== 'categories') return []
  return [
    (draft, cells) => {
      for (const tag of (cells[at] ?? '').split(/[;,]/)) draft.tag(column, tag)
    },
  ]
}

function isDisplayName(name: string): boolean {
  return /^e mail (\d )?display name$/.test(name)
}

function withoutDisplayNames(known: readonly string[], fields: readonly CsvField[]): readonly CsvField[] {
  return fields.map((field, at) => (isDisplayName(known[at] ?? '') ? 'skip' : field))
}

/** `Dana Okafor (dana@example.org)` says nothing beside the address; anything else is kept. */
function displayNames(known: readonly string[], names: readonly string[]): Take {
  const columns = known.flatMap((name, at) => {
    const address = known.indexOf(name.replace('display name', 'address'))
    return isDisplayName(name) ? [{ at, address, column: names[at] ?? '' }] : []
  })
  return (draft, cells) => {
    for (const { at, address, column } of columns) {
      const [shown = '', email = ''] = [cells[at], cells[address]]
      if (email === '' || !shown.includes(email)) draft.keep(column, shown)
    }
  }
}

/** City and country of the first address that has either; the addresses themselves are kept in their columns. */
function placeTake(known: readonly string[], names: readonly string[]): Take {
  const places = addresses.map((kind) => ({
    city: known.indexOf(`${kind} city`),
    country: Math.max(known.indexOf(`${kind} country region`), known.indexOf(`${kind} country`)),
  }))
  return (draft, cells) => {
    for (const { city, country } of places) {
      const place = [cells[city], cells[country]]
        .map((part) => toLine(part ?? ''))
        .filter((part) => part !== '')
      if (place.length > 0 && draft.lacks('location')) {
        draft.say('location', names[city] ?? names[country] ?? '', place.join(', '))
      }
    }
  }
}

function folded<T = string>(columns: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(columns).map(([name, value]) => [foldForIndex(name), value]))
}
