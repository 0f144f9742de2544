import { toLine } from '../../domain/text.ts'

/** A name in its parts, empty where there is none. */
export interface NameParts {
  readonly prefix: string
  readonly given: string
  readonly middle: string
  readonly family: string
  readonly suffix: string
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Written before a name, without its full stop. */
const honorifics = words(
  'dr prof mr mrs ms miss mx sir dame rev hon capt col gen lt sgt herr frau hr fr dipl ing mag mgr m mme mlle me sr sra srta don doña dña sig sigra dott dottssa avv ir drs dhr mevr pan pani p phdr mudr judr',
)
/** One letter or two that begin a name as well as a title: a title only with a full stop, `M. Dupont`. */
const withStop = words('m me p fr hr don sr ir')
/** Written behind a name. */
const suffixes = words('jr sr ii iii iv phd mba cpa cfa pmp esq dds msc bsc llm llb dphil edd pharmd')
/** Written behind a name and a comma: without the comma they are names too. */
const afterComma = words('v ma ba md jd rn pe phr dr shrm-cp shrm-scp')
/** Begin a family name of several words. */
const particles = words(
  'van von vom de der den del della dello delle dei degli di da das do dos du des la le los las el al ter ten te zu zur zum af av bin ibn ben bint abu st. san santa vander d’ y e i',
)

/** Scripts that write the family name first and mostly without a space: such a name stays as it is. */
const familyFirst = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\s・ー]+$/u

/**
 * Takes a whole name apart: `Dr. Dana Maria van der Berg, PhD`, `Okafor, Dana`. The words keep their order, so that put
 * together again they read as before; only `Okafor, Dana` is turned round.
 */
export function splitName(full: string): NameParts {
  const name = toLine(full)
  const nothing: NameParts = { prefix: '', given: '', middle: '', family: '', suffix: '' }
  if (familyFirst.test(name)) return { ...nothing, given: name }
  const [head = '', ...tail] = name.split(/\s*,\s*/).filter((part) => part !== '')
  const isBehind = (part: string) => isSuffix(part) || afterComma.has(bare(part))
  const behind = tail.filter(isBehind)
  const before = tail.filter((part) => !isBehind(part))
  if (before.length > 0) {
    const [first = '', ...others] = before
    const { prefix, rest } = withoutPrefix(first.split(' '))
    const [given = '', ...middle] = rest
    const suffix = [...others, ...behind].join(', ')
    return { prefix, given, middle: middle.join(' '), family: head, suffix }
  }
  const { prefix, rest: named } = withoutPrefix(head.split(' ').filter((word) => word !== ''))
  let end = named.length
  while (end > 2 && isSuffix(named[end - 1] ?? '')) end -= 1
  const suffix = [named.slice(end).join(' '), ...behind].filter((part) => part !== '').join(', ')
  return { prefix, ...givenAndFamily(named.slice(0, end)), suffix }
}

function givenAndFamily(named: readonly string[]): Pick<NameParts, 'given' | 'middle' | 'family'> {
  const [given = '', ...rest] = named
  if (rest.length > 0 && isParticle(given) && given === given.toLowerCase()) {
    return { given: '', middle: '', family: named.join(' ') }
  }
  // `Ortega y Gasset`: what joins two names belongs to the one before it.
  const found = rest.findIndex((word, at) => isParticle(word) && at < rest.length - 1)
  const joins = found > 0 && ['y', 'e', 'i'].includes(rest[found]?.toLowerCase() ?? '')
  const last = rest.length - 1
  const from = found === -1 ? last : joins ? found - 1 : Math.min(found, last)
  return {
    given,
    middle: rest.slice(0, Math.max(from, 0)).join(' '),
    family: rest.slice(Math.max(from, 0)).join(' '),
  }
}

/** Titles at the beginning; the last word is never one, because someone must be called something. */
function withoutPrefix(named: readonly string[]): { prefix: string; rest: readonly string[] } {
  let end = 0
  while (end < named.length - 1 && isHonorific(named[end] ?? '')) end += 1
  return { prefix: named.slice(0, end).join(' '), rest: named.slice(end) }
}

function isHonorific(word: string): boolean {
  const plain = bare(word)
  return honorifics.has(plain) && (word.endsWith('.') || !withStop.has(plain))
}

function isSuffix(part: string): boolean {
  return part !== '' && part.split(' ').every((word) => suffixes.has(bare(word)))
}

function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase())
}

function bare(word: string): string {
  return word.replaceAll('.', '').toLowerCase()
}
