const given = [
  'Dana',
  'Łukasz',
  'Zoë',
  'Imani',
  'Søren',
  'Mei',
  'Amira',
  'Noah',
  'Ines',
  'Kenji',
  'Priya',
  'Tomás',
  'Olga',
  'Yusuf',
  'Hana',
]
const family = [
  'Okafor',
  "O'Brien",
  'Nowak',
  'Müller',
  'García',
  'Svensson',
  'Tanaka',
  'Haddad',
  'Rossi',
  'Novák',
  'Silva',
  'Dubois',
]
const companies = [
  'Northwind Health',
  'Lock Bridge Labs',
  'Contoso Data',
  'Fabrikam',
  'Tailspin Energy',
  'Wide World Trust',
]
const positions = [
  'Data Scientist',
  'Product Manager',
  'Ward Nurse',
  'Analyst',
  'Head of Research',
  'Software Engineer',
]

/**
 * A LinkedIn export of that many made-up people, the same for the same number. `tag` makes them other people.
 */
export function linkedInFile(count: number, tag = ''): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const first = pick(given, at)
    const last = `${pick(family, Math.floor(at / 7))}${letters(at)}`
    const email = at % 3 === 0 ? `${tag}person${at}@example.org` : ''
    const company = `${pick(companies, at)} ${tag}${at % 997}`
    return `${first},${last},https://www.linkedin.com/in/${tag}person-${at},${email},${company},${pick(positions, at)},12 Mar 2024`
  })
  const preamble = 'Notes:\n"Some e-mail addresses are missing because their owners do not share them."\n\n'
  return `${preamble}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}\n`
}

/** What people type: one to five letters of a name, a company or a position, and two words. */
export const searches = [
  'd',
  'da',
  'dana',
  'o',
  'okaf',
  'north',
  'data sc',
  'luk now',
  'zoe',
  'ward n',
  'mei t',
  'sor',
]

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? ''
}

/** `ba`, `bb`, …: makes family names differ as real ones do. */
function letters(at: number): string {
  return String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26))
}
