import emoji from '@fontsource/noto-emoji/unicode.json'
import arabic from '@fontsource/noto-sans-arabic/unicode.json'
import armenian from '@fontsource/noto-sans-armenian/unicode.json'
import bengali from '@fontsource/noto-sans-bengali/unicode.json'
import devanagari from '@fontsource/noto-sans-devanagari/unicode.json'
import georgian from '@fontsource/noto-sans-georgian/unicode.json'
import hebrew from '@fontsource/noto-sans-hebrew/unicode.json'
import japanese from '@fontsource/noto-sans-jp/unicode.json'
import korean from '@fontsource/noto-sans-kr/unicode.json'
import math from '@fontsource/noto-sans-math/unicode.json'
import chinese from '@fontsource/noto-sans-sc/unicode.json'
import symbols from '@fontsource/noto-sans-symbols-2/unicode.json'
import tamil from '@fontsource/noto-sans-tamil/unicode.json'
import thai from '@fontsource/noto-sans-thai/unicode.json'
import { type Family, parts } from './families.ts'

/** The one file of this package also has arrows and operators, which it does not declare. */
const operators = { latin: `${math.latin},U+2190-21FF,U+2200-22FF,U+2300-2307,U+27F5-27FF` }

/** The fonts of all other scripts and signs, in the order they are tried. The large ones come in one weight. */
export const scriptFamilies: readonly Family[] = [
  {
    name: 'Askwell Arabic',
    source: 'noto-sans-arabic',
    weights: [400, 700],
    ranges: parts(arabic, ['arabic']),
  },
  {
    name: 'Askwell Hebrew',
    source: 'noto-sans-hebrew',
    weights: [400, 700],
    ranges: parts(hebrew, ['hebrew']),
  },
  {
    name: 'Askwell Devanagari',
    source: 'noto-sans-devanagari',
    weights: [400, 700],
    ranges: parts(devanagari, ['devanagari']),
  },
  {
    name: 'Askwell Bengali',
    source: 'noto-sans-bengali',
    weights: [400, 700],
    ranges: parts(bengali, ['bengali']),
  },
  { name: 'Askwell Tamil', source: 'noto-sans-tamil', weights: [400, 700], ranges: parts(tamil, ['tamil']) },
  { name: 'Askwell Thai', source: 'noto-sans-thai', weights: [400, 700], ranges: parts(thai, ['thai']) },
  {
    name: 'Askwell Armenian',
    source: 'noto-sans-armenian',
    weights: [400, 700],
    ranges: parts(armenian, ['armenian']),
  },
  {
    name: 'Askwell Georgian',
    source: 'noto-sans-georgian',
    weights: [400, 700],
    ranges: parts(georgian, ['georgian']),
  },
  { name: 'Askwell Operators', source: 'noto-sans-math', weights: [400], ranges: operators },
  { name: 'Askwell Emoji', source: 'noto-emoji', weights: [400], ranges: parts(emoji, []) },
  {
    name: 'Askwell Symbols',
    source: 'noto-sans-symbols-2',
    weights: [400],
    ranges: parts(symbols, ['symbols', 'braille']),
  },
  { name: 'Askwell Chinese', source: 'noto-sans-sc', weights: [400, 700], ranges: parts(chinese, []) },
  { name: 'Askwell Japanese', source: 'noto-sans-jp', weights: [400, 700], ranges: parts(japanese, []) },
  { name: 'Askwell Korean', source: 'noto-sans-kr', weights: [400, 700], ranges: parts(korean, []) },
]
