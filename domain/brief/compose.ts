import type { Method } from '../interview.ts'
import { words } from '../words/words.ts'
import { agendaAside, composeAgenda } from './agenda.ts'
import { composeReception, composeWear, composeWhere } from './arrival.ts'
import { isolate, withoutControls } from './bidi.ts'
import type { BriefContent, BriefItem, BriefSection } from './content.ts'
import { composeHead } from './head.ts'
import { composeAfter, composeAsked, composeCompany, composeShare } from './lists.ts'
import { composePurpose } from './purpose.ts'
import type { SectionName } from './section.ts'
import type { BriefSource } from './source.ts'
import { type BriefTimes, briefTimes } from './times.ts'

type Compose = (source: BriefSource, times: BriefTimes) => readonly BriefItem[]

const composers: Readonly<Record<SectionName, Compose>> = {
  where: composeWhere,
  reception: composeReception,
  wear: composeWear,
  decide: composePurpose,
  agenda: composeAgenda,
  share: composeShare,
  company: composeCompany,
  asked: composeAsked,
  after: composeAfter,
}

/** Titles longer than this many characters would break the line of a heading. */
const titleLength = 36
const footLength = 40

/** Everything an interview's page can say, formatted for its reader; what fits is decided later (keep.ts). */
export function composeBrief(source: BriefSource): BriefContent {
  const times = briefTimes(source)
  const head = composeHead(source, times)
  return {
    locale: source.locale,
    title: words.brief.title(short(head.name, footLength)),
    head,
    sections: source.sections
      .map((name) => composeSection(name, source, times))
      .filter((section) => section.items.length > 0),
    foot: foot(head.name, source, times),
  }
}

function composeSection(name: SectionName, source: BriefSource, times: BriefTimes): BriefSection {
  return {
    name,
    title: title(name, source),
    shortTitle: words.brief.sections[name],
    aside: name === 'agenda' ? agendaAside(source) : '',
    items: composers[name](source, times),
  }
}

const wayIn: Readonly<Record<Method, Partial<Record<SectionName, string>>>> = {
  'in-person': {},
  phone: {
    where: words.brief.call,
    reception: words.brief.whoAnswers,
    wear: words.brief.wearAndHave,
  },
  video: { where: words.brief.join, reception: words.brief.whoAnswers, wear: words.brief.wearAndHave },
}

function title(name: SectionName, { interview, company }: BriefSource): string {
  const ofCompany = company?.name ?? ''
  if (name === 'company' && ofCompany !== '' && ofCompany.length <= titleLength)
    return withoutControls(ofCompany)
  return wayIn[interview.method][name] ?? words.brief.sections[name]
}

function foot(name: string, { interview, company }: BriefSource, times: BriefTimes): string {
  const phone = interview.receptionPhone
  return [
    name,
    company?.name ?? '',
    phone && words.brief.footReception(phone),
    times.start === null ? '' : times.clock.longDay(times.start),
  ]
    .filter(Boolean)
    .map((part) => isolate(short(withoutControls(part), footLength)))
    .join(' · ')
}

function short(text: string, length: number): string {
  const characters = [...text]
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}
