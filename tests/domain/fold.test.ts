import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldForIndex, searchTerms } from '../../domain/fold.ts'

const found = (query: string, text: string): boolean => {
  const tokens = foldForIndex(text).split(' ')
  const terms = searchTerms(query)
  return terms.length > 0 && terms.every((term) => tokens.some((token) => token.startsWith(term)))
}

const names = [
  'Łukasz Żółć',
  'Søren Ørsted',
  'Zoë Müller-Groß',
  'Þórður Eiðsson',
  'Đặng Thị Hương',
  'İsmail Kılıç',
  'Œuvre Ægir',
  "Siobhán O'Brien",
  'Niamh O’Sullivan-D’Arcy',
  "Kaʻahumanu Ka'ai",
  'ΟΔΥΣΣΕΥΣ Παπαδόπουλος',
  'Юлия Щёкина',
  'فَاطِمَة الزَّهْرَاء',
  'שָׁלוֹם כֹּהֵן',
  '田中 さくら',
  '김민준',
  'ﬁona Ⅳ',
  'Jean‑Luc d’Aubigné',
]

test.each([
  ['lukasz', 'Łukasz'],
  ['Łuk', 'lukasz'],
  ['soren orsted', 'Søren Ørsted'],
  ['gross', 'Groß'],
  ['groß', 'GROSS'],
  ['GROẞ', 'gross'],
  ['thordur eidsson', 'Þórður Eiðsson'],
  ['dang huong', 'Đặng Thị Hương'],
  ['ismail kilic', 'İsmail Kılıç'],
  ['aegir', 'Ægir'],
  ['oeuvre', 'Œuvre'],
  ['οδυσσευς', 'ΟΔΥΣΣΕΥΣ'],
  ['obrien', "O'Brien"],
  ['o brien', 'O’Brien'],
  ['brien', 'O`Brien'],
  ["o'b", 'O´Brien'],
  ["O'Brien", 'OBrien'],
  ['oʼbrien', "O'Brien"],
  ['kaahumanu', 'Kaʻahumanu'],
  ['luc', 'Jean-Luc'],
  ['jean-luc', 'Jean Luc'],
  ['فاطمة', 'فَاطِمَة'],
  ['شلام', 'شَلام'],
  ['שלום', 'שָׁלוֹם'],
  ['中', '田中さくら'],
  ['中田', '田中さくら'],
  ['くら', '田中さくら'],
  ['민준', '김민준'],
  ['ｓｍｉｔｈ', 'Smith'],
  ['fiona', 'ﬁona'],
  ['example', 'dana@example.org'],
  ['soft', 'so\u00adft'],
])('%s finds %s', (query, text) => {
  expect(found(query, text)).toBe(true)
})

test('an apostrophe leaves the parts and the whole, a hyphen the parts', () => {
  expect(foldForIndex("O'Brien")).toBe('o brien obrien')
  expect(foldForIndex("rock'n'roll")).toBe('rock n roll rocknroll nroll')
  expect(foldForIndex('Anne-Marie')).toBe('anne marie')
  expect(foldForIndex("'quoted'")).toBe('quoted')
})

test('each Chinese, Japanese or Korean character is a word', () => {
  expect(foldForIndex('田中さくら2号室')).toBe('田 中 さ く ら 2 号 室')
  expect(foldForIndex('김민준 Kim')).toBe('김 민 준 kim')
  expect(foldForIndex('ﾀﾅｶ')).toBe('タ ナ カ')
})

test('nothing of a search language is left in a term', () => {
  expect(searchTerms('"dana" OR name:* NEAR(x, 3) -b ^c {d} AND +e')).toEqual([
    'dana',
    'or',
    'name',
    'near',
    'x',
    '3',
    'b',
    'c',
    'd',
    'and',
    'e',
  ])
  expect(searchTerms(' \0 \ud800 🙂 -- ')).toEqual([])
})

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...names), fc.string())

test('folding what is folded changes nothing, and leaves single spaces between letters and digits', () => {
  fc.assert(
    fc.property(text, (value) => {
      const folded = foldForIndex(value)
      expect(foldForIndex(folded)).toBe(folded)
      expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
    }),
    { numRuns: 5000 },
  )
})

test('folding holds still for every character there is', () => {
  const restless: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const folded = foldForIndex(`a${String.fromCodePoint(code)}b`)
    if (foldForIndex(folded) !== folded) restless.push(code.toString(16))
  }
  expect(restless).toEqual([])
})

test('terms are letters and digits, each once', () => {
  fc.assert(
    fc.property(text, (value) => {
      const terms = searchTerms(value)
      expect(new Set(terms).size).toBe(terms.length)
      for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
    { numRuns: 3000 },
  )
})

const words = names.flatMap((name) => name.split(/[\s-]+/u))
const graphemes = (word: string) => [...new Intl.Segmenter('en').segment(word)].map(({ segment }) => segment)

test('typing any word of a name, whole or begun, finds the name', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(' ', '-', ', '),
      (parts, which, length, separator) => {
        const word = graphemes(parts[which % parts.length] ?? '')
        const typed = word.slice(0, 1 + (length % word.length)).join('')
        const tokens = foldForIndex(parts.join(separator)).split(' ')
        for (const variant of [typed, typed.toUpperCase(), typed.normalize('NFD')]) {
          for (const term of searchTerms(variant))
            expect(tokens.some((token) => token.startsWith(term))).toBe(true)
        }
      },
    ),
    { numRuns: 3000 },
  )
})

test('a word of quotes only grows by a constant factor', () => {
  expect(foldForIndex("a'".repeat(5000)).length).toBeLessThan(5000 * 8)
})

test('a text of twenty million blanks is folded like any other', () => {
  expect(foldForIndex(`été${' '.repeat(20_000_000)}b`)).toBe('ete b')
})

test('a text of any length is folded as its words are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'grapheme' })), { minLength: 1 }),
      fc.constantFrom(' ', '\n', ', ', '山', '김'),
      (words, between) => {
        const once = words.join(' ').trim()
        const often = Math.ceil(250_000 / (once.length + between.length))
        const folded = foldForIndex(`${between} ${once}`)
        expect(foldForIndex(`${between} ${once}`.repeat(often))).toBe(
          folded === '' ? '' : `${folded} `.repeat(often).trim(),
        )
      },
    ),
    { numRuns: 30 },
  )
})

test.each(["é'", '山', '\ud83d'])('millions of %j without a blank are folded', (text) => {
  expect(foldForIndex(text.repeat(3_000_000)).length).toBeLessThan(24_000_000)
})
