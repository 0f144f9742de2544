import { join } from 'node:path'
import { composeBrief } from '../domain/brief/compose.ts'
import type { BriefSource } from '../domain/brief/source.ts'
import type { Paper } from '../domain/settings.ts'
import { startBriefPrinter } from '../tests/support/briefPrinter.ts'
import { anAgenda, anInterview, danaSource, facts, likely, shares } from '../tests/support/briefSource.ts'

interface Case {
  readonly name: string
  readonly source: BriefSource
  readonly paper: Paper
}

const usual = danaSource()

const cases: readonly Case[] = [
  { name: 'brief-a4', source: usual, paper: 'A4' },
  { name: 'brief-letter', source: { ...usual, locale: 'en-US' }, paper: 'Letter' },
  { name: 'brief-elsewhere', source: { ...usual, zone: 'America/New_York' }, paper: 'A4' },
  { name: 'brief-half', source: half(), paper: 'A4' },
  { name: 'brief-phone', source: byPhone(), paper: 'Letter' },
  { name: 'brief-video', source: byVideo(), paper: 'A4' },
  { name: 'brief-arranged', source: arranged(), paper: 'A4' },
  { name: 'brief-empty', source: bare(), paper: 'A4' },
  { name: 'brief-overfull', source: overfull(), paper: 'A4' },
  { name: 'brief-scripts', source: scripts(), paper: 'A4' },
]

/** Pictures of the printed page, from nothing prepared to far too much. */
export async function takeBriefs(folder: string): Promise<void> {
  const printer = await startBriefPrinter()
  try {
    for (const { name, source, paper } of cases) {
      const { page } = await printer.lay(composeBrief(source), paper)
      const sheet = page.locator('#root > *').first()
      await sheet.screenshot({ path: join(folder, `${name}.png`) })
    }
  } finally {
    await printer.close()
  }
}

function bare(): BriefSource {
  return danaSource({
    interview: anInterview({ startsAt: null, limitMinutes: null }),
    company: null,
    companyNotes: [],
    decisions: [],
    openQuestions: [],
    agenda: [],
    profileEntries: [],
    likelyQuestions: [],
  })
}

function half(): BriefSource {
  return danaSource({
    agenda: anAgenda([...lines(0, 1), ...lines(2, 4), ...lines(6)]),
    companyNotes: usual.companyNotes.slice(0, 1),
    profileEntries: [],
    likelyQuestions: [],
  })
}

function byPhone(): BriefSource {
  return {
    ...usual,
    interview: anInterview({
      method: 'phone',
      place: '+1 212 555 0164, ask for extension 4',
      zone: 'America/New_York',
      receptionist: 'Marisol',
      receptionPhone: '',
      outfit: '',
      dressCode: '',
      bring: 'Charger, water, this page, a quiet room',
    }),
    locale: 'en-US',
    zone: 'Europe/Warsaw',
  }
}

function byVideo(): BriefSource {
  return {
    ...usual,
    interview: anInterview({
      method: 'video',
      place: '',
      link: 'https://meet.example.com/northwind-health/dana-okafor',
      zone: 'Asia/Tokyo',
      receptionist: '',
      assistant: 'Lena Ruiz',
      receptionPhone: '',
      bring: 'Headphones, camera at eye level, this page beside it',
    }),
  }
}

/** Questions first, and half of the sections switched off. */
function arranged(): BriefSource {
  return { ...usual, sections: ['agenda', 'decide', 'where', 'reception', 'company'] }
}

function overfull(): BriefSource {
  const times = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at))
  return danaSource({
    agenda: anAgenda([
      ...lines(0, 6),
      ...times(34, (at) => ({
        kind: 'question' as const,
        text: `Question ${at + 5}: what would you tell someone who begins in your team next year?`,
        minutes: 3,
        importance: at % 3 === 0 ? ('should' as const) : ('could' as const),
      })),
      ...lines(6),
    ]),
    companyNotes: facts(
      times(20, (at) => [`Fact ${at + 1} about the company, with its source`, 'annual report']),
    ),
    profileEntries: shares(times(25, (at) => `Qualification ${at + 1}, told in one short line`)),
    likelyQuestions: likely(
      times(15, (at) => [`Likely question ${at + 1}?`, 'three keywords to answer from']),
    ),
  })
}

/** Part of the usual agenda as lines, so that they get places of their own in another one. */
function lines(from: number, to?: number) {
  return usual.agenda
    .slice(from, to)
    .map(({ kind, text, minutes, importance }) => ({ kind, text, minutes, importance }))
}

function scripts(): BriefSource {
  const texts = [
    '三年后哪些技能会更重要？您的团队如何做出决定？',
    'ما الذي يميز من ينجحون في فريقك عمن يعرفون الأدوات فقط؟',
    'מה ההבדל בין מי שמצליח בצוות לבין מי שרק מכיר את הכלים?',
    '普段の一週間はどのようなものですか。',
    'Какие навыки будут важнее через три года?',
    'เรียนต่อหรือสอบใบรับรองก่อนดี 🙂',
  ]
  return danaSource({
    agenda: anAgenda(texts.map((text) => ({ kind: 'question' as const, text, minutes: 3 }))),
    profileEntries: shares(['Pflegefachfrau, sechs Jahre', 'Łódź, źródła danych', 'Ελληνικά']),
  })
}
