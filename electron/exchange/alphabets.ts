/**
 * The letters beyond ASCII of languages that people are called in, and the encodings they are written in where Unicode is
 * not. Names are too short and too mixed for statistics of language: what tells encodings apart is that read in the
 * wrong one, a name has letters that no language has together.
 */
export interface Alphabet {
  readonly encodings: readonly string[]
  /** Matches the letters, in lower case and composed, with what must follow them where a language is strict. */
  readonly letters: RegExp
  /** How much a match proves, at most 1: less where few people write what many others' letters look like. */
  readonly weight: number
}

const west = ['windows-1252']
const centre = ['windows-1250', 'iso-8859-2']

export const alphabets: readonly Alphabet[] = [
  // German, Dutch, Swedish, Finnish.
  { encodings: west, letters: /[äöüßåéëï]/gu, weight: 1 },
  // French, Italian, Catalan.
  { encodings: west, letters: /[àâæçéèêëîïôœùúûüÿìòóíá·]/gu, weight: 1 },
  // Spanish, Galician.
  { encodings: west, letters: /[áéíóúüñç]/gu, weight: 1 },
  // Portuguese, whose tildes stand before few letters.
  { encodings: west, letters: /[áâàçéêíóôúü]|ã(?=[eoimnsc]|$)|õ(?=e)/gu, weight: 1 },
  // Danish, Norwegian.
  { encodings: west, letters: /[æøåéöüä]/gu, weight: 1 },
  // Icelandic, whose letters stand where Turkish has its own.
  { encodings: west, letters: /[áðéíóúýþæö]/gu, weight: 0.9 },
  // Estonian, whose õ stands where Hungarian has ő.
  { encodings: [...west, 'windows-1257'], letters: /[äöõüšž]/gu, weight: 0.8 },
  // Polish.
  { encodings: centre, letters: /[ąćęłńóśźż]/gu, weight: 1 },
  // Czech, Slovak.
  { encodings: centre, letters: /[áäčďéěíĺľňóôŕřšťúůýž]/gu, weight: 1 },
  // Hungarian.
  { encodings: centre, letters: /[áéíóöőúüű]/gu, weight: 1 },
  // Croatian, Slovene, Bosnian.
  { encodings: centre, letters: /[čćđšž]/gu, weight: 1 },
  // Romanian, by the letters that the encoding has for it.
  { encodings: centre, letters: /[ăâîşţ]/gu, weight: 1 },
  // German, as people in between write it too.
  { encodings: centre, letters: /[äöüß]/gu, weight: 1 },
  // Turkish, whose İ is i and a dot in lower case.
  { encodings: ['windows-1254'], letters: /[âçğıîöşüû]|\u0307/gu, weight: 1 },
  // Latvian.
  { encodings: ['windows-1257'], letters: /[āčēģīķļņšūž]/gu, weight: 1 },
  // Lithuanian.
  { encodings: ['windows-1257'], letters: /[ąčęėįšųūž]/gu, weight: 1 },
  // Vietnamese, its tones as marks of their own or composed.
  {
    encodings: ['windows-1258'],
    letters: /(?:[ăâđêôơưáàéèóúùíý]|[\p{L}])[\u0300\u0301\u0303\u0309\u0323]?/gu,
    weight: 0.85,
  },
  // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian.
  { encodings: ['windows-1251'], letters: /[а-яёіїєґўђјљњћџѓќѕ]/gu, weight: 1 },
  // Its capitals stand where Hebrew has its letters.
  { encodings: ['koi8-u'], letters: /[а-яёіїєґ]/gu, weight: 0.95 },
  // Greek.
  { encodings: ['windows-1253', 'iso-8859-7'], letters: /[ά-ώ]/gu, weight: 1 },
  // Hebrew.
  { encodings: ['windows-1255'], letters: /[\u05b0-\u05ea]/gu, weight: 1 },
  // Arabic, Persian.
  { encodings: ['windows-1256'], letters: /[\u0621-\u0652پچژگکھہے\u200c]/gu, weight: 1 },
  // Thai.
  { encodings: ['windows-874'], letters: /[\u0e01-\u0e4e]/gu, weight: 1 },
]

/** An encoding of two bytes a character, by the bytes that make up what is common in it and what is possible at all. */
export interface WideAlphabet {
  readonly encoding: string
  readonly common: RegExp
  readonly possible: RegExp
}

/** Bytes as Latin-1. Common are the characters of the first level, which names are written in. */
export const wideAlphabets: readonly WideAlphabet[] = [
  {
    encoding: 'euc-kr',
    common: /[\xb0-\xc8][\xa1-\xfe]/y,
    possible: /[\x81-\xfe][\x41-\x5a\x61-\x7a\x81-\xfe]/y,
  },
  {
    encoding: 'shift_jis',
    common:
      /\x81[\x40-\x7e\x80-\xac]|\x82[\x9f-\xf1]|\x83[\x40-\x7e\x80-\x96]|\x88[\x9f-\xfc]|[\x89-\x97][\x40-\x7e\x80-\xfc]|\x98[\x40-\x72]/y,
    possible: /[\x81-\x9f\xe0-\xfc][\x40-\x7e\x80-\xfc]|[\xa1-\xdf]/y,
  },
  {
    encoding: 'big5',
    common: /[\xa4-\xc6][\x40-\x7e\xa1-\xfe]/y,
    possible: /[\x81-\xfe][\x40-\x7e\xa1-\xfe]/y,
  },
  {
    encoding: 'gb18030',
    common: /[\xb0-\xd7][\xa1-\xfe]/y,
    possible: /[\x81-\xfe][\x30-\x39][\x81-\xfe][\x30-\x39]|[\x81-\xfe][\x40-\x7e\x80-\xfe]/y,
  },
]
