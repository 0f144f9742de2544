import type { AgendaItem } from '../../domain/agenda.ts'
import { sectionNames } from '../../domain/brief/section.ts'
import type { BriefSource } from '../../domain/brief/source.ts'
import type { Company, CompanyNote } from '../../domain/company.ts'
import type { Contact } from '../../domain/contact.ts'
import type { Decision, OpenQuestion } from '../../domain/decision.ts'
import type { Interview } from '../../domain/interview.ts'
import type { LikelyQuestion, ProfileEntry } from '../../domain/profile.ts'

const createdAt = '2026-09-01T08:00:00Z'

export function aContact(changes: Partial<Contact> = {}): Contact {
  return {
    id: 'contact',
    prefix: '',
    given: 'Dana',
    middle: '',
    family: 'Okafor',
    suffix: '',
    nickname: '',
    pronunciation: 'DAY-na oh-KAH-for',
    pronouns: 'she/her',
    companyId: 'company',
    position: 'Lead Data Scientist',
    location: 'Lockbridge',
    zone: null,
    knownHow: '',
    introducedById: 'referrer',
    closeness: 1,
    notes: '',
    source: 'referral',
    connectedOn: null,
    keepInTouchDays: null,
    extra: '',
    importId: null,
    createdAt,
    ...changes,
  }
}

export function aCompany(changes: Partial<Company> = {}): Company {
  return {
    id: 'company',
    name: 'Northwind Health',
    industry: 'Remote care',
    site: '',
    address: '48 Canal Street, Lockbridge',
    directions: 'Tram 6 to Lock Bridge, 4 min on foot',
    dressCode: 'business-casual',
    notes: '',
    createdAt,
    ...changes,
  }
}

export function anInterview(changes: Partial<Interview> = {}): Interview {
  return {
    id: 'interview',
    contactId: 'contact',
    method: 'in-person',
    place: '48 Canal Street, 3rd floor, east entrance',
    link: '',
    startsAt: '2026-11-26T13:00:00Z',
    zone: 'Europe/Warsaw',
    limitMinutes: 20,
    purpose: '',
    whyICare: 'Their open triage study uses the score I work with every night.',
    receptionist: 'Tomasz',
    assistant: 'Lena Ruiz',
    arrival: '',
    receptionPhone: '+48 22 555 0100',
    dressCode: 'business-casual',
    outfit: 'navy jacket',
    bring: 'Two pens, this page, transcript only if asked',
    createdAt,
    ...changes,
  }
}

export function aDecision(changes: Partial<Decision> = {}): Decision {
  return {
    id: 'decision',
    title: 'enrol in the part-time MSc in Health Data, or take the certificate first?',
    kind: 'enrol',
    deadline: '2027-01-15',
    known: 'Two graduates say the practicum opens doors.',
    target: '',
    chosenOptionId: null,
    reasons: '',
    decidedOn: null,
    createdAt,
    ...changes,
  }
}

export function openQuestions(texts: readonly string[], decisionId = 'decision'): readonly OpenQuestion[] {
  return texts.map((text, position) => ({
    id: `${decisionId}-${position}`,
    decisionId,
    position,
    text,
    answer: '',
  }))
}

type Line = Pick<AgendaItem, 'kind' | 'text' | 'minutes'> & Partial<Pick<AgendaItem, 'importance'>>

export function anAgenda(lines: readonly Line[]): readonly AgendaItem[] {
  return lines.map((line, position) => ({
    id: `item-${position}`,
    interviewId: 'interview',
    position,
    importance: 'should',
    questionId: null,
    profileEntryId: null,
    ...line,
  }))
}

export function facts(lines: readonly (readonly [text: string, source: string])[]): readonly CompanyNote[] {
  return lines.map(([text, source], position) => ({
    id: `fact-${position}`,
    companyId: 'company',
    position,
    text,
    source,
    notedOn: null,
  }))
}

export function shares(texts: readonly string[]): readonly ProfileEntry[] {
  return texts.map((share, position) => ({
    id: `share-${position}`,
    position,
    kind: 'skill',
    title: share,
    organisation: '',
    period: '',
    detail: '',
    share,
  }))
}

export function likely(
  lines: readonly (readonly [question: string, keywords: string])[],
): readonly LikelyQuestion[] {
  return lines.map(([question, keywords], position) => ({
    id: `likely-${position}`,
    position,
    question,
    keywords,
    answer: '',
  }))
}

/** A well-prepared interview: twenty minutes with Dana Okafor, seen from Warsaw. */
export function danaSource(changes: Partial<BriefSource> = {}): BriefSource {
  return {
    interview: anInterview(),
    contact: aContact(),
    contactPoints: [],
    introducedBy: aContact({ id: 'referrer', prefix: 'Prof.', given: 'Imani', family: 'Reyes' }),
    company: aCompany(),
    companyNotes: facts([
      ['Opened the remote-monitoring unit in March', 'annual report, p. 12'],
      ['Hiring 3 analysts; 40 % of the team came from wards', ''],
    ]),
    decisions: [aDecision()],
    openQuestions: openQuestions(['does Dana’s team hire from either?']),
    agenda: anAgenda([
      { kind: 'opening', text: 'Thank you, time check, Imani’s regards', minutes: 2 },
      {
        kind: 'share',
        text: 'Me in a minute: ward nurse, 6 years; built the triage dashboard; want to move into data',
        minutes: 1,
      },
      {
        kind: 'question',
        text: 'What separates the people who do well in your team from those who only know the tools?',
        minutes: 3,
        importance: 'must',
      },
      {
        kind: 'question',
        text: 'When you read an application, what does an MSc tell you that a certificate does not?',
        minutes: 4,
        importance: 'must',
      },
      {
        kind: 'question',
        text: 'What does an ordinary week look like, and how much of it is with clinicians?',
        minutes: 3,
      },
      {
        kind: 'question',
        text: 'Which skills will matter more here in three years?',
        minutes: 2,
        importance: 'could',
      },
      {
        kind: 'closing',
        text: 'What have I not asked? Whom else should I meet, and may I use your name?',
        minutes: 2,
      },
      { kind: 'closing', text: 'Thank you; I will tell you what I decide', minutes: 1 },
    ]),
    profileEntries: shares([
      'Triage dashboard: waiting time down 18 % in 5 months',
      'SQL and R daily; Python course finished in May',
      'Night-shift lead, 9 people',
      'Found 1,900 duplicate stays in an open data set',
      'Cut the handover from 11 minutes to 4',
    ]),
    likelyQuestions: likely([
      ['Why data?', 'the night we guessed wrong; patterns we could not see'],
      ['Why us?', 'clinicians and analysts in one room'],
    ]),
    sections: sectionNames,
    thankYouHours: 24,
    locale: 'en-GB',
    zone: 'Europe/Warsaw',
    ...changes,
  }
}
