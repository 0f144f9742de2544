import { type SectionName, sectionNames } from '../../domain/brief/section.ts'
import type { BriefSource } from '../../domain/brief/source.ts'
import type { Paper } from '../../domain/settings.ts'
import {
  aCompany,
  aContact,
  aDecision,
  anAgenda,
  anInterview,
  danaSource,
  facts,
  likely,
  openQuestions,
  shares,
} from './briefSource.ts'

export interface BriefCase {
  readonly source: BriefSource
  readonly paper: Paper
}

/** Words that every shipped font set can print; each list is a language or a nuisance. */
const vocabularies: readonly (readonly string[])[] = [
  'what does an ordinary week look like and how much of it is with clinicians in your team'.split(' '),
  'czy studia podyplomowe pomogły państwu bardziej niż źródła żółte ćwiczenia łąka'.split(' '),
  'Welche Weiterbildungsmaßnahmen Donaudampfschifffahrtsgesellschaft größte für Ärzte übrigens'.split(' '),
  'какие навыки будут важнее через три года и почему объём ещё'.split(' '),
  'ποιες δεξιότητες θα έχουν σημασία σε τρία χρόνια ώστε'.split(' '),
  'kỹ năng nào sẽ quan trọng hơn trong ba năm tới được không'.split(' '),
  ['普段の一週間は', 'どのような', 'ものですか。', '臨床の方々と', '過ごす時間', 'データサイエンス'],
  ['三年后哪些技能', '会更重要？', '您的团队', '如何做出决定，', '数据科学'],
  ['팀에서', '가장', '중요한', '기술은', '무엇입니까'],
  'ما الذي يميز من ينجحون في فريقك عمن يعرفون الأدوات فقط'.split(' '),
  'מה ההבדל בין מי שמצליח בצוות לבין מי שרק מכיר את הכלים'.split(' '),
  'तीन साल में कौन से कौशल अधिक मायने रखेंगे'.split(' '),
  ['ทักษะใดจะสำคัญกว่า', 'ในสามปีข้างหน้า'],
  ['🙂', '👩‍💻', '🚀', 'ok', '👍🏽', '🇵🇱', '✓', '→', '≥', '☎', '❤️'],
  ['e\u0301te\u0301', 'a\u0300\u0301', 'n\u0303o', 'o\u0308', 'z\u0307'],
  ['x'.repeat(200), 'W'.repeat(90), `https://example.com/${'a-b/c?d='.repeat(20)}`, 'i'.repeat(300)],
]

/** The same case for the same number, today and on every machine. */
export function briefCase(number: number): BriefCase {
  const random = generator(number)
  const below = (count: number) => Math.floor(random() * count)
  const pick = <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0]
  const main = vocabularies[below(vocabularies.length)] ?? []
  const text = (longest: number) => {
    const words = random() < 0.75 ? main : (vocabularies[below(vocabularies.length)] ?? main)
    return Array.from({ length: 1 + below(longest) }, () => words[below(words.length)] ?? '')
      .join(' ')
      .slice(0, 1000)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  }
  const maybe = (chance: number, longest: number) => (random() < chance ? text(longest) : '')
  const some = <T>(most: number, make: (index: number) => T) =>
    Array.from({ length: below(most + 1) }, (_, index) => make(index))
  const size = pick([0, 0.3, 1, 1, 3, 8])
  const many = (usual: number) => Math.ceil(usual * size)
  const prose = (characters: number) => {
    let written = ''
    while (written.length < characters) written += `${text(14)}. `
    return written.slice(0, characters).replace(/[\ud800-\udbff]$/, '')
  }
  const decisions = some(Math.min(3, many(1)), (index) =>
    aDecision({
      id: `decision-${index}`,
      title: text(14),
      deadline: pick([null, '2027-01-15', '2028-06-30']),
      known: pick(['', prose(120), size > 1 ? prose(5000) : prose(300)]),
    }),
  )
  const source = danaSource({
    interview: anInterview({
      method: pick(['in-person', 'phone', 'video']),
      startsAt: pick(['2026-11-26T13:00:00Z', '2026-11-26T13:00:00Z', null]),
      zone: pick(['Europe/Warsaw', 'America/New_York', 'Asia/Tokyo']),
      limitMinutes: pick([20, 60, null]),
      purpose: maybe(0.4, 12),
      place: maybe(0.8, 8),
      link: maybe(0.6, 2),
      whyICare: pick(['', text(10), size > 1 ? prose(5000) : prose(200)]),
      receptionist: maybe(0.6, 2),
      assistant: maybe(0.5, 2),
      arrival: maybe(0.4, 10),
      outfit: maybe(0.6, 5),
      bring: maybe(0.6, 8),
      receptionPhone: pick(['', '+48 22 555 0100']),
    }),
    contact: aContact({
      given: text(random() < 0.06 ? 60 : 1)
        .slice(0, 1000)
        .toWellFormed(),
      family: maybe(0.9, 1),
      pronunciation: maybe(0.6, 2),
      position: maybe(0.8, random() < 0.06 ? 80 : 4),
      knownHow: maybe(0.2, 6),
    }),
    introducedBy: random() < 0.6 ? aContact({ id: 'referrer', given: text(1), family: text(1) }) : null,
    company: random() < 0.85 ? aCompany({ name: text(4), directions: maybe(0.5, 10) }) : null,
    companyNotes: facts(some(many(5), () => [text(16), maybe(0.4, 3)])),
    decisions,
    openQuestions: decisions.flatMap(({ id }) =>
      openQuestions(
        some(many(2), () => text(9)),
        id,
      ),
    ),
    agenda: anAgenda(
      some(Math.min(60, many(12)), () => ({
        kind: pick(['question', 'question', 'question', 'question', 'share', 'opening', 'closing', 'buffer']),
        text: text(22),
        minutes: 1 + below(5),
        importance: pick(['must', 'should', 'could']),
      })),
    ),
    profileEntries: shares(some(Math.min(40, many(6)), () => text(12))),
    likelyQuestions: likely(some(many(4), () => [text(5), maybe(0.9, 10)])),
    sections: random() < 0.8 ? sectionNames : shuffled(sectionNames, random).slice(0, 3 + below(7)),
    locale: pick(['en-GB', 'en-US', 'de', 'ja', 'ar', 'he', 'fr']),
    zone: pick(['Europe/Warsaw', 'Europe/Warsaw', 'America/New_York']),
  })
  return { source, paper: pick(['A4', 'A4', 'Letter']) }
}

function shuffled(list: readonly SectionName[], random: () => number): readonly SectionName[] {
  return list
    .map((value) => ({ value, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value)
}

/** Numbers from 0 to 1 that depend on nothing but the seed. */
function generator(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
