import type { Company } from '../company.ts'
import type { Interview, Method } from '../interview.ts'
import { words } from '../words/words.ts'
import { isolate } from './bidi.ts'
import type { BriefItem } from './content.ts'
import { row, single } from './row.ts'
import type { RowSection } from './section.ts'
import type { BriefSource } from './source.ts'
import type { BriefTimes } from './times.ts'
import type { Origin } from './written.ts'

/** At the door this long before the start. */
const early = 10

interface Line {
  readonly text: string
  readonly origin: Origin | null
}

/** Where to go, what number to call or what link to open. */
export function composeWhere(source: BriefSource, times: BriefTimes): readonly BriefItem[] {
  const { interview, company } = source
  const door =
    times.start === null ? '' : words.brief.atTheDoor(isolate(times.clock.time(times.start - early * 60_000)))
  const goal = { 'in-person': address, phone, video: link }[interview.method](source)
  const travel =
    interview.method === 'in-person'
      ? [ofCompany(company, 'directions'), of(interview, 'arrival'), { text: door, origin: null }]
      : []
  const rest = interview.method === 'video' ? [of(interview, 'place'), ...travel] : travel
  return [
    ...lines('where', 'place', [goal]).map((item) => strengthen(item, interview.method)),
    ...lines('where', 'way-in', rest),
  ]
}

function address({ interview, company }: BriefSource): Line {
  return interview.place === '' ? ofCompany(company, 'address') : of(interview, 'place')
}

function phone({ interview, contactPoints }: BriefSource): Line {
  if (interview.place !== '') return of(interview, 'place')
  return { text: contactPoints.find(({ kind }) => kind === 'phone')?.value ?? '', origin: null }
}

function link({ interview }: BriefSource): Line {
  return of(interview, 'link')
}

/** Who is met on the way in, to be greeted by name. */
export function composeReception({ interview }: BriefSource): readonly BriefItem[] {
  const { receptionist, assistant } = interview
  const names = [
    { ...of(interview, 'receptionist'), text: receptionist && words.brief.receptionist(receptionist) },
    { ...of(interview, 'assistant'), text: assistant && words.brief.assistant(assistant) },
  ].filter(({ text }) => text !== '')
  const greet = { text: names.length > 0 ? words.brief.greet : '', origin: null }
  return lines('reception', 'way-in', [...names, of(interview, 'receptionPhone'), greet])
}

/** The outfit and what to carry. */
export function composeWear({ interview, company }: BriefSource): readonly BriefItem[] {
  const code = interview.dressCode || (interview.method === 'in-person' ? (company?.dressCode ?? '') : '')
  const outfit = words.brief.outfit(words.brief.dress[code], interview.outfit)
  return lines('wear', 'wear', [{ ...of(interview, 'outfit'), text: outfit }, of(interview, 'bring')])
}

function of(interview: Interview, field: (Origin & { readonly kind: 'interviews' })['field']): Line {
  return { text: interview[field], origin: { kind: 'interviews', id: interview.id, field } }
}

function ofCompany(company: Company | null, field: 'address' | 'directions'): Line {
  return company === null
    ? { text: '', origin: null }
    : { text: company[field], origin: { kind: 'companies', id: company.id, field } }
}

function lines(section: RowSection, tier: 'place' | 'way-in' | 'wear', texts: readonly Line[]) {
  return texts
    .map((line, index) => ({ ...line, index }))
    .filter(({ text }) => text !== '')
    .map(({ text, origin, index }) =>
      single(row({ id: `${section}-${tier}-${index + 1}`, section, text, origin }, tier, index)),
    )
}

/** A number or link is copied letter by letter: it stands out. */
function strengthen(item: BriefItem, method: Method): BriefItem {
  return method === 'in-person'
    ? item
    : { ...item, rows: item.rows.map((only) => ({ ...only, strong: true })) }
}
