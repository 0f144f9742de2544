import type { Method } from '../interview.ts'
import { words } from '../words/words.ts'
import { isolate } from './bidi.ts'
import type { BriefItem } from './content.ts'
import { row, single } from './row.ts'
import type { RowSection } from './section.ts'
import type { BriefSource } from './source.ts'
import type { BriefTimes } from './times.ts'

/** At the door this long before the start. */
const early = 10

/** Where to go, what number to call or what link to open. */
export function composeWhere(source: BriefSource, times: BriefTimes): readonly BriefItem[] {
  const { interview, company } = source
  const address = interview.place || company?.address || ''
  const phone = interview.place || (source.contactPoints.find(({ kind }) => kind === 'phone')?.value ?? '')
  const door =
    times.start === null ? '' : words.brief.atTheDoor(isolate(times.clock.time(times.start - early * 60_000)))
  const goal = { 'in-person': address, phone, video: interview.link }[interview.method]
  const travel = interview.method === 'in-person' ? [company?.directions ?? '', interview.arrival, door] : []
  const rest = interview.method === 'video' ? [interview.place, ...travel] : travel
  return [
    ...lines('where', 'place', [goal]).map((item) => strengthen(item, interview.method)),
    ...lines('where', 'way-in', rest),
  ]
}

/** Who is met on the way in, to be greeted by name. */
export function composeReception({ interview }: BriefSource): readonly BriefItem[] {
  const { receptionist, assistant, receptionPhone } = interview
  const names = [
    receptionist && words.brief.receptionist(receptionist),
    assistant && words.brief.assistant(assistant),
  ].filter(Boolean)
  return lines('reception', 'way-in', [...names, receptionPhone, names.length > 0 ? words.brief.greet : ''])
}

/** The outfit and what to carry. */
export function composeWear({ interview, company }: BriefSource): readonly BriefItem[] {
  const code = interview.dressCode || (interview.method === 'in-person' ? (company?.dressCode ?? '') : '')
  return lines('wear', 'wear', [
    words.brief.outfit(words.brief.dress[code], interview.outfit),
    interview.bring,
  ])
}

function lines(section: RowSection, tier: 'place' | 'way-in' | 'wear', texts: readonly string[]) {
  return texts
    .map((text, index) => ({ text, index }))
    .filter(({ text }) => text !== '')
    .map(({ text, index }) =>
      single(row({ id: `${section}-${tier}-${index + 1}`, section, text }, tier, index)),
    )
}

/** A number or link is copied letter by letter: it stands out. */
function strengthen(item: BriefItem, method: Method): BriefItem {
  return method === 'in-person'
    ? item
    : { ...item, rows: item.rows.map((only) => ({ ...only, strong: true })) }
}
