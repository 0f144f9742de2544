import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lockFolder } from '../../electron/store/lock.ts'
import { askwell, askwellJson, askwellStopped } from '../support/askwell.ts'
import { linkedIn } from '../support/importing.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('with the sample', () => {
  let next = ''
  beforeAll(async () => {
    const { contacts, interviews } = await askwellJson(folder, 'sample')
    expect(contacts).toBeGreaterThan(0)
    expect(interviews).toBeGreaterThan(0)
  })

  test('a second sample is refused', async () => {
    expect(await askwell(folder, 'sample', '--json')).toEqual({
      code: 1,
      out: '',
      err: 'The sample goes into an empty planner only; this one holds records.\n',
    })
  })

  test('contacts are counted, listed with all their addresses, and searched', async () => {
    const all = await askwellJson(folder, 'contacts', '--limit', '3')
    expect(all).toMatchObject({ total: 40, contacts: [{}, {}, {}] })
    const { contacts } = await askwellJson(folder, 'contacts', '--search', 'zebr luk')
    expect(contacts).toMatchObject([{ name: 'Łukasz Żebrowski', company: 'Northwind Health' }])
    expect(contacts).toMatchObject([
      { emails: ['lukasz.zebrowski@northwind.example.com'], id: expect.any(String) },
    ])
    const { out } = await askwell(folder, 'contacts', '--search', 'zebrowski')
    expect(out).toMatch(/^Name {2,}Position {2,}Company {2,}E-mail {2,}ID\nŁukasz Żebrowski {2,}/)
    expect(out).toMatch(/\n1 of 1 contact\n$/)
    expect((await askwell(folder, 'contacts', '--search', 'nobodyatall')).out).toBe('No contacts found.\n')
  })

  test('interviews have their start with its offset, beside the zone', async () => {
    const { interviews } = await askwellJson(folder, 'interviews')
    const listed = interviews as { id: string; startsAt: string | null; zone: string; contact: object }[]
    const upcoming = listed.find(({ startsAt }) => startsAt !== null && Date.parse(startsAt) > Date.now())
    expect(upcoming).toMatchObject({
      contact: { id: expect.any(String), name: expect.any(String) },
      status: 'scheduled',
      zone: 'Europe/Warsaw',
      startsAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT14:00:00\+0[12]:00$/),
      limitMinutes: expect.any(Number),
    })
    next = upcoming?.id ?? ''
  })

  test('an agenda is fitted, and changed only when that is asked', async () => {
    const proposal = await askwellJson(folder, 'fit', next, '--limit', '15')
    expect(proposal.minutes).toBeLessThanOrEqual(15)
    expect(proposal.dropped).not.toEqual([])
    const row = {
      id: expect.any(String),
      kind: 'opening',
      text: expect.any(String),
      minutes: expect.any(Number),
    }
    expect((proposal.kept as object[])[0]).toMatchObject({ ...row, importance: expect.any(String) })
    expect(await askwellJson(folder, 'fit', next, '--limit', '15')).toEqual(proposal)
    await askwellJson(folder, 'fit', next, '--limit', '15', '--apply')
    expect(await askwellJson(folder, 'fit', next, '--limit', '15')).toMatchObject({
      kept: proposal.kept,
      dropped: [],
    })
  })

  test.each([
    [['fit', 'nobody', '--limit', '20'], 1, 'There is no such interview.'],
    [['fit', '../x', '--limit', '20'], 1, 'There is no such interview.'],
    [['fit', 'NEXT', '--limit', '1'], 1, 'Opening and closing alone take'],
    [['fit', 'NEXT', '--limit', '0'], 2, 'The time limit is a whole number of minutes from 1 to 600.'],
    [['fit', 'NEXT', '--limit', '-5'], 2, 'The time limit is a whole number of minutes from 1 to 600.'],
    [['fit', 'NEXT', '--limit', '100000'], 2, 'The time limit is a whole number of minutes from 1 to 600.'],
    [['fit', 'NEXT', '--limit', 'abc'], 2, '“abc” is not a whole number.'],
    [['fit', 'NEXT', '--limit', '2.5'], 2, '“2.5” is not a whole number.'],
    [['fit', 'NEXT'], 2, "Required option '--limit <minutes>' not specified"],
    [['contacts', '--limit', '-1'], 2, '“-1” is below 0.'],
    [['contacts', '--nonsense'], 2, "Unknown option '--nonsense'"],
    [['contacts', 'extra'], 2, 'Too many arguments'],
    [['contacts', '--search', 'x'.repeat(1001)], 2, 'Search for 1,000 characters at most.'],
    [['--data='], 2, "Option '--data <folder>' argument missing"],
    [[], 2, 'Name a command.'],
    [['nonsense'], 2, "Unknown command 'nonsense'"],
    [['import'], 2, "Missing required argument 'file'"],
    [['import', 'x.csv', '--format', 'word'], 2, "argument 'word' is invalid"],
    [['import', 'missing.csv'], 1, 'Askwell cannot read missing.csv.'],
    [['import', '.'], 1, 'Askwell cannot read'],
    [['export', 'no/where/planner.json', '--format', 'askwell'], 1, 'Askwell cannot write'],
    [['export', 'planner/planner.sqlite', '--format', 'askwell'], 1, 'belongs to a planner'],
    [['brief', 'NEXT', '--out', 'planner/planner.lock/x.pdf'], 1, 'Askwell cannot write'],
    [['brief', 'next', '--out', 'x.pdf', '--paper', 'A5'], 2, "argument 'A5' is invalid"],
    [['brief', 'nobody', '--out', 'x.pdf'], 1, 'There is no such interview.'],
  ])('%j ends with %i', async (words, code, message) => {
    const result = await askwell(folder, ...words.map((word) => (word === 'NEXT' ? next : word)), '--json')
    expect(result).toMatchObject({ code, out: '', err: expect.stringContaining(message) })
    expect(result.err).toMatch(/^[^\n]+\n$/)
  })

  test('the next brief is one page of PDF', async () => {
    const printed = await askwellJson(folder, 'brief', 'next', '--out', 'brief.pdf', '--paper', 'A4')
    expect(printed).toEqual({
      file: join(folder, 'brief.pdf'),
      pages: 1,
      paper: 'A4',
      leftOff: expect.any(Array),
    })
    expect(readFileSync(join(folder, 'brief.pdf'), 'latin1')).toMatch(/^%PDF-/)
  })

  test('a brief that cannot be written leaves nothing behind', async () => {
    expect(await askwell(folder, 'brief', next, '--out', 'no/where.pdf')).toMatchObject({ code: 1, out: '' })
    expect(existsSync(join(folder, 'no'))).toBe(false)
  })

  test('the planner goes out as JSON and comes back the same', async () => {
    expect(await askwellJson(folder, 'export', 'one.json', '--format', 'askwell')).toEqual({
      file: join(folder, 'one.json'),
      count: 40,
    })
    const other = mkdtempSync(join(tmpdir(), 'askwell-cli-'))
    const outcome = await askwellJson(other, 'import', join(folder, 'one.json'))
    expect(outcome).toMatchObject({ format: 'askwell', added: outcome.rows, merged: 0, skipped: [] })
    await askwellJson(other, 'export', 'two.json', '--format', 'askwell')
    expect(readFileSync(join(other, 'two.json'), 'utf8')).toBe(readFileSync(join(folder, 'one.json'), 'utf8'))
    rmSync(other, { recursive: true })
  })
})

describe('an empty planner', () => {
  let empty: string
  beforeAll(() => {
    empty = mkdtempSync(join(tmpdir(), 'askwell-cli-'))
  })
  afterAll(() => rmSync(empty, { recursive: true, force: true }))

  test('has nothing to list and no brief to print', async () => {
    expect(await askwellJson(empty, 'contacts')).toEqual({ total: 0, contacts: [] })
    expect(await askwellJson(empty, 'interviews')).toEqual({ interviews: [] })
    expect(await askwell(empty, 'brief', 'next', '--out', 'x.pdf')).toEqual({
      code: 1,
      out: '',
      err: 'There is no upcoming interview.\n',
    })
  })

  test('5,000 connections come in with honest counts, and the same file again changes nothing', async () => {
    const people = Array.from({ length: 5000 }, (_, at) => {
      const email = at % 4 === 0 ? `p${at}@example.org` : ''
      return `Given${at},"Family, ${at}",https://www.linkedin.com/in/p-${at},${email},Company ${at % 300},Analyst,12 Mar 2024`
    })
    const lines = people.flatMap((line, at) => (at % 100 === 0 ? [line, '', ',,,,,,'] : [line]))
    lines.push('Given0,"Family, 0",https://www.linkedin.com/in/p-0,,,,', ',,,,Nobody Ltd,,')
    writeFileSync(join(empty, 'Connections.csv'), `\ufeff${linkedIn(...lines)}`.replaceAll('\n', '\r\n'))

    const preview = await askwellJson(empty, 'import', 'Connections.csv', '--dry-run')
    expect(preview).toMatchObject({ format: 'linkedin', rows: 5002, added: 5000, merged: 0 })
    expect(preview.skipped).toEqual([
      { row: 5105, reason: 'already here' },
      { row: 5106, reason: 'no name, e-mail or profile' },
    ])
    expect(await askwellJson(empty, 'contacts')).toMatchObject({ total: 0 })

    expect(await askwellJson(empty, 'import', 'Connections.csv')).toEqual({ ...preview, dryRun: false })
    expect(await askwellJson(empty, 'import', 'Connections.csv', '--format', 'linkedin')).toMatchObject({
      rows: 5002,
      added: 0,
      merged: 0,
    })
    expect(await askwellJson(empty, 'contacts', '--search', 'given4321', '--limit', '5')).toMatchObject({
      total: 1,
      contacts: [{ name: 'Given4321 Family, 4321', position: 'Analyst', emails: [] }],
    })
    const { out } = await askwell(empty, 'import', 'Connections.csv')
    expect(out).toMatch(
      /^Added 0 records, filled in 0, skipped 5,002\.\n {2}5,001 × already here \(at 5, 8, /,
    )
  })

  test('while another process holds the planner, a command says so and changes nothing', async () => {
    const lock = lockFolder(join(empty, 'planner'))
    try {
      for (const words of [['contacts'], ['import', 'Connections.csv'], ['sample']]) {
        expect(await askwell(empty, ...words, '--json')).toEqual({
          code: 1,
          out: '',
          err: 'The planner is open in Askwell.\n',
        })
      }
    } finally {
      lock.release()
    }
    expect(await askwellJson(empty, 'contacts', '--limit', '1')).toMatchObject({ total: 5000 })
  })
})

test.skipIf(process.platform === 'win32')(
  'Ctrl+C in the middle of an import is no success and changes nothing',
  async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'askwell-cli-'))
    const people = Array.from({ length: 100_000 }, (_, at) => `Given${at},Family,,p${at}@example.org,,,`)
    writeFileSync(join(fresh, 'Connections.csv'), linkedIn(...people))
    expect(await askwellStopped(fresh, 'SIGINT', 'import', 'Connections.csv')).toEqual({
      code: 1,
      out: '',
      err: 'Stopped. What was not finished changed nothing.\n',
    })
    expect(await askwellJson(fresh, 'contacts')).toEqual({ total: 0, contacts: [] })
    rmSync(fresh, { recursive: true })
  },
)

test('help and version need no planner', async () => {
  const help = await askwell(folder, '--help')
  expect(help).toMatchObject({ code: 0, err: '' })
  for (const name of ['sample', 'import', 'export', 'contacts', 'interviews', 'fit', 'brief']) {
    expect(help.out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  }
  expect(await askwell(folder, '--version')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
})
