/** Written where an apostrophe stands in a name: quotes, primes, accents, okina and ayin, the Hebrew geresh. */
const apostrophe = /['`´΄᾽᾿῾´‘’‛′＇ꞌʹʻʼʽʾʿˈ՚׳ߴߵ]/gu

/** Letters that Unicode does not decompose, as a person without the keyboard for them types them. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
  // Arabic and Persian keyboards differ in these; the stretching mark is no letter.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
}
const undecomposed = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')

/** Marks over and under letters, Hebrew and Arabic vowel points among them, and characters one cannot see. */
const invisible = /[\p{M}\p{Cf}]/gu

/** Characters that are words by themselves in scripts written without spaces. */
const ideograph =
  /[[\p{L}\p{N}]&&[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}]]/gv

/** In pieces, because one run of twenty million blanks overflows the pattern's own stack. */
const separators = /[^\p{L}\p{N}']{1,1000}/gu
const spaces = / {2,}/g
const ascii = /^[\0-\x7f]*$/

/** How many parts of a word with apostrophes are also kept joined, so that a line of quotes stays a short text. */
const JOINED = 4

/**
 * Text as search keeps it: lower-case words of letters and digits with one space between, without accents. A word with
 * an apostrophe stands in its parts and joined (`O'Brien`: `o brien obrien`); each Chinese, Japanese or Korean
 * character is a word. Folding what is folded changes nothing.
 */
export function foldForIndex(text: string): string {
  // Most names are plain; an import folds six texts for every contact.
  if (ascii.test(text) && !text.includes("'")) return foldLetters(text).trim()
  // Of notes of 20 million characters, the words must not stand in memory together.
  const pieces = text.length <= PIECE ? [text] : piecesOf(text)
  const folded = pieces.map((piece) => foldedWords(piece).flatMap(withJoined).join(' '))
  return folded.filter((piece) => piece !== '').join(' ')
}

/** Characters folded together; a longer word is nobody's. */
const PIECE = 100_000

/** What ends a word or begins one: a blank, a sign that is no apostrophe, a character that is a word by itself. */
const border = /[\s!-&(-/:-@[-_{-~\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3]/

/** A long text in pieces of whole words. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const next = text.slice(from + PIECE, from + 2 * PIECE).search(border)
    const to = from + PIECE + (next === -1 ? PIECE : next)
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}

/**
 * The words of a search, each once, to be matched as prefixes of what `foldForIndex` gives. A word with an apostrophe is
 * joined here, which finds it however it was written down. Only letters and digits come out, so no search syntax can.
 */
export function searchTerms(query: string): string[] {
  return [
    ...new Set(foldedWords(query).flatMap((parts) => (parts.length > JOINED ? parts : [parts.join('')]))),
  ]
}

/** Words in their parts between apostrophes; every word has at least one part. */
function foldedWords(text: string): readonly (readonly string[])[] {
  return foldLetters(text)
    .split(' ')
    .map((word) => word.split("'").filter((part) => part !== ''))
    .filter((parts) => parts.length > 0)
}

function foldLetters(text: string): string {
  const letters = ascii.test(text) ? text.toLowerCase() : foldUnicode(text)
  return letters.replace(separators, ' ').replace(spaces, ' ')
}

function foldUnicode(text: string): string {
  return (
    text
      .replace(apostrophe, "'")
      .normalize('NFKD')
      .replace(invisible, '')
      // By way of upper case, which is what folds ß to ss and ı to i (ẞ has no upper case: lower first).
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(undecomposed, (letter) => plain[letter] ?? letter)
      // NFKD makes some (ŉ), as it would have unmade others (´): hence before and after.
      .replace(apostrophe, "'")
      // NFKD took Korean syllables apart.
      .normalize('NFC')
      .replace(ideograph, ' $& ')
  )
}

/** Each part of a word, and from each part on up to four of them joined. */
function withJoined(parts: readonly string[]): readonly string[] {
  if (parts.length === 1) return parts
  return [...parts, ...parts.slice(0, -1).map((_, from) => parts.slice(from, from + JOINED).join(''))]
}
