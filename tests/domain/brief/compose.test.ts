import { describe, expect, it } from 'vitest'
import { composeBrief } from '../../../domain/brief/compose.ts'
import { type BriefContent, briefRows } from '../../../domain/brief/content.ts'
import { leftOff } from '../../../domain/brief/leftOff.ts'
import { questionNumbers } from '../../../domain/brief/questionNumbers.ts'
import type { SectionName } from '../../../domain/brief/section.ts'
import {
  aContact,
  aDecision,
  anAgenda,
  anInterview,
  danaSource,
  facts,
  openQuestions,
  shares,
} from '../../support/briefSource.ts'

describe('composeBrief', () => {
  it('says who and when, with the hard stop', () => {
    const { head } = composeBrief(danaSource())
    expect(head).toMatchObject({
      name: 'Dana Okafor',
      when: 'Thu 26 Nov, 14:00',
      elsewhere: '',
      limit: '20 minutes',
      stop: 'hard stop 14:20',
      method: 'in person',
    })
    expect(head.facts.map(({ text }) => text)).toEqual([
      'DAY-na oh-KAH-for',
      'she/her',
      'Lead Data Scientist, Northwind Health',
      'met through Imani Reyes',
    ])
  })

  it('prints no hard stop and no stop row where no limit was given', () => {
    const content = composeBrief(danaSource({ interview: anInterview({ limitMinutes: null }) }))
    expect(content.head).toMatchObject({ limit: '', stop: '' })
    expect(ids(content, 'agenda')).not.toContain('agenda-stop')
    expect(section(content, 'agenda')?.aside).toBe('18 min planned · no limit given')
  })

  it('times every item and numbers the questions', () => {
    const rows = briefRows(composeBrief(danaSource())).filter((row) => row.section === 'agenda')
    expect(rows.map(({ agenda }) => [agenda?.clock, agenda?.number, agenda?.minutes])).toEqual([
      ['14:00', '', '2'],
      ['14:02', '', '1'],
      ['14:03', 'Q1', '3'],
      ['14:06', 'Q2', '4'],
      ['14:10', 'Q3', '3'],
      ['14:13', 'Q4', '2'],
      ['14:15', '', '2'],
      ['14:17', '', '1'],
      ['14:20', '', ''],
    ])
  })

  it('numbers questions by the whole agenda, whatever the page leaves off', () => {
    expect([...questionNumbers(danaSource().agenda)]).toEqual([
      ['item-2', 1],
      ['item-3', 2],
      ['item-4', 3],
      ['item-5', 4],
    ])
  })

  it('counts from the start while no start is set', () => {
    const content = composeBrief(danaSource({ interview: anInterview({ startsAt: null }) }))
    const clocks = briefRows(content).flatMap(({ agenda }) => agenda?.clock ?? [])
    expect(clocks.slice(0, 3)).toEqual(['0:00', '0:02', '0:03'])
    expect(content.head).toMatchObject({ when: 'No time set yet', stop: 'hard stop after 20 minutes' })
  })

  it('puts the stop where the limit falls when more is planned', () => {
    const agenda = anAgenda([
      { kind: 'opening', text: 'Thank you', minutes: 10 },
      { kind: 'question', text: 'Why?', minutes: 15 },
      { kind: 'closing', text: 'Whom else?', minutes: 5 },
    ])
    const content = composeBrief(danaSource({ agenda }))
    expect(ids(content, 'agenda')).toEqual(['agenda-item-0', 'agenda-item-1', 'agenda-stop', 'agenda-item-2'])
    expect(section(content, 'agenda')?.aside).toBe('30 of 20 min planned · 10 min over')
  })

  it('reads the clock of the place in person, and the reader’s own on a call, with the other beside it', () => {
    const zone = 'America/New_York'
    expect(composeBrief(danaSource({ zone })).head).toMatchObject({
      when: 'Thu 26 Nov, 14:00',
      elsewhere: '8:00 in New York',
    })
    const interview = anInterview({ method: 'phone' })
    expect(composeBrief(danaSource({ zone, interview })).head).toMatchObject({
      when: 'Thu 26 Nov, 8:00',
      elsewhere: '14:00 in Warsaw',
      stop: 'hard stop 8:20',
    })
    const tokyo = composeBrief(danaSource({ zone: 'Pacific/Auckland', interview })).head
    expect(tokyo).toMatchObject({ when: 'Fri 27 Nov, 2:00', elsewhere: 'Thu 26 Nov, 14:00 in Warsaw' })
    expect(composeBrief(danaSource({ zone: 'Europe/Berlin' })).head.elsewhere).toBe('')
  })

  it('follows the locale', () => {
    const content = composeBrief(danaSource({ locale: 'en-US' }))
    expect(content.head).toMatchObject({ when: 'Thu, Nov 26, 2:00\u00a0PM', stop: 'hard stop 2:20\u00a0PM' })
    expect(content.foot).toContain('November 26, 2026')
    expect(texts(content, 'decide')).toContain('Deadline January\u00a015.')
  })

  it('says by when to give thanks, by the norm of the user', () => {
    const by = (thankYouHours: number) => texts(composeBrief(danaSource({ thankYouHours })), 'after')
    expect(by(24)).toContain('Thank-you note by Fri 27 Nov, 14:20, naming one point')
    expect(by(2)).toContain('Thank-you note by Thu 26 Nov, 16:20, naming one point')
  })

  it('shows the number of a phone call and the link of a video call', () => {
    const interview = anInterview({ method: 'phone', place: '' })
    const phone = {
      id: 'p',
      contactId: 'contact',
      position: 0,
      kind: 'phone',
      label: '',
      value: '+48 1',
    } as const
    const call = composeBrief(danaSource({ interview, contactPoints: [phone] }))
    expect(section(call, 'where')?.title).toBe('Number to call')
    expect(texts(call, 'where')).toEqual(['+48 1'])
    const video = anInterview({ method: 'video', link: 'https://meet.example.com/x', place: '' })
    expect(texts(composeBrief(danaSource({ interview: video })), 'where')).toEqual([
      'https://meet.example.com/x',
    ])
  })

  it('leaves out answered questions, unknown sections and what the agenda already says', () => {
    const [first, second] = openQuestions(['Hires from either?', 'How many hours?'])
    const answered = [...(first ? [{ ...first, answer: 'Yes.' }] : []), ...(second ? [second] : [])]
    const content = composeBrief(
      danaSource({
        openQuestions: answered,
        profileEntries: shares(['Thank you; I will tell you what I decide', 'SQL']),
        companyNotes: [],
        interview: anInterview({ whyICare: '' }),
      }),
    )
    expect(texts(content, 'decide').join(' ')).not.toContain('Hires')
    expect(texts(content, 'share')).toEqual(['SQL'])
    expect(section(content, 'company')).toBeUndefined()
  })

  it('keeps the sections and the order that the user chose', () => {
    const sections = ['agenda', 'decide', 'after'] as const
    expect(composeBrief(danaSource({ sections })).sections.map(({ name }) => name)).toEqual(sections)
  })

  it('cuts long notes into sentences and carries only the beginning of a novel', () => {
    const known = `One. Two! Three?\n${'x'.repeat(3_000_000)}`
    const rows = briefRows(composeBrief(danaSource({ decisions: [aDecision({ known })] })))
    const found = rows.filter(({ leadOnce }) => leadOnce === 'known')
    expect(found.slice(0, 3).map(({ text }) => text)).toEqual(['One.', 'Two!', 'Three?'])
    expect(found.at(-1)).toMatchObject({ oversize: true })
    expect(found.at(-1)?.text.length).toBeLessThan(300)
  })

  it('joins very many short sentences and loses none', () => {
    const known = Array.from({ length: 3000 }, (_, index) => `No ${index}.`).join(' ')
    const found = briefRows(composeBrief(danaSource({ decisions: [aDecision({ known })] }))).filter(
      ({ leadOnce, oversize }) => leadOnce === 'known' && !oversize,
    )
    expect(found.length).toBeLessThanOrEqual(150)
    const words = found.flatMap(({ text }) => text.split(' '))
    expect(words).toEqual(known.slice(0, 20_000).trim().split(' '))
  })

  it('gives every row an id of its own', () => {
    const content = composeBrief(danaSource({ decisions: [aDecision(), aDecision({ id: 'other' })] }))
    const found = briefRows(content).map(({ id }) => id)
    expect(new Set(found).size).toBe(found.length)
  })

  it('keeps a name that runs right to left apart, and drops control characters', () => {
    const content = composeBrief(
      danaSource({
        introducedBy: aContact({ given: 'ליאור', family: '' }),
        contact: aContact({ given: 'Da\u0007na' }),
      }),
    )
    expect(texts(content, 'after')).toContain('Tell \u2068ליאור\u2069 how it went')
    expect(content.head.name).toBe('Da na Okafor')
  })

  it('lets no direction override in a fact reach the source behind it', () => {
    const content = composeBrief(
      danaSource({ companyNotes: facts([['Opened \u202ein \u2067March', 'report, p. 12']]) }),
    )
    expect(texts(content, 'company')[0]).toBe('Opened in March (report, p. 12)')
  })
})

describe('leftOff', () => {
  it('lists what is not kept in page order, in full', () => {
    const content = composeBrief(danaSource())
    const kept = new Set(briefRows(content).map(({ id }) => id))
    kept.delete('asked-likely-1')
    kept.delete('share-share-4')
    expect(leftOff(content, kept)).toEqual([
      { id: 'share-share-4', section: 'share', text: 'Cut the handover from 11 minutes to 4' },
      { id: 'asked-likely-1', section: 'asked', text: 'Why us? clinicians and analysts in one room' },
    ])
  })
})

function section(content: BriefContent, name: SectionName) {
  return content.sections.find((candidate) => candidate.name === name)
}

function rows(content: BriefContent, name: SectionName) {
  return section(content, name)?.items.flatMap((item) => item.rows) ?? []
}

function ids(content: BriefContent, name: SectionName) {
  return rows(content, name).map(({ id }) => id)
}

function texts(content: BriefContent, name: SectionName) {
  return rows(content, name).map(({ text }) => text)
}
