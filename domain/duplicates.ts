import { displayName } from './contact.ts'
import { foldForIndex } from './fold.ts'
import { haveOtherProfiles, phoneKey, speakAgainst } from './match.ts'

/** What is compared of a contact. */
export interface Candidate {
  readonly given: string
  readonly middle: string
  readonly family: string
  readonly company: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly links: readonly string[]
  /** As `contactKeys` gives them. */
  readonly keys: ReadonlySet<string>
}

/** What says that two contacts are one person. `value`: what they share, as it is written. */
export type Reason =
  | { readonly kind: 'profile' | 'email' | 'phone'; readonly value: string }
  | { readonly kind: 'nameAndCompany' | 'name' | 'similarName' }

/** What says that they are two. `domain`: where both have addresses, and not the same. */
export type Doubt =
  | { readonly kind: 'names' | 'profiles' | 'noSharedEmail' | 'companies' | 'third' }
  | { readonly kind: 'emails'; readonly domain: string }

/** How two contacts are alike. */
export interface Likeness {
  /** From 0, nothing in common, to 1. Puts pairs in order; it is no probability. */
  readonly score: number
  /** Sure enough to be merged unseen; what that means exactly is in docs/decisions/0006. */
  readonly isCertain: boolean
  readonly reasons: readonly Reason[]
  readonly doubts: readonly Doubt[]
}

/** Pairs below this score are not shown to anyone. */
export const LEAST_SCORE = 0.3

/** More contacts than this share a switchboard or an info@ address: such a key says nothing of two of them. */
export const CROWD = 12

const reasonWeight: Readonly<Record<Reason['kind'], number>> = {
  profile: 0.98,
  email: 0.9,
  nameAndCompany: 0.8,
  phone: 0.65,
  similarName: 0.55,
  name: 0.45,
}

/** By what a score is multiplied. */
const doubtWeight: Readonly<Record<Doubt['kind'], number>> = {
  profiles: 0.25,
  names: 0.5,
  emails: 0.6,
  companies: 0.8,
  noSharedEmail: 0.9,
  third: 0.9,
}

/**
 * Compares two contacts.
 * @param isCrowded whether more than `CROWD` contacts have a key
 */
export function compare(a: Candidate, b: Candidate, isCrowded: (key: string) => boolean): Likeness {
  const shared = [...a.keys].filter((key) => b.keys.has(key) && !isCrowded(key))
  const names = [ownName(a), ownName(b)] as const
  const reasons = [...shared.flatMap((key) => sharedReason(key, a)), ...nameReason(shared, names, a, b)]
  const doubts = doubtsOf(a, b, names)
  return {
    score: scoreOf(reasons, doubts),
    isCertain: isCertain(a, b, reasons, names),
    reasons,
    doubts,
  }
}

/** The same likeness with a doubt more, and not certain any longer. */
export function doubted(likeness: Likeness, doubt: Doubt): Likeness {
  const doubts = [...likeness.doubts, doubt]
  return { ...likeness, doubts, isCertain: false, score: scoreOf(likeness.reasons, doubts) }
}

/** Whether nothing but a third contact could make two contacts one: other names or other profiles. */
export function areOpposed({ isCertain: sure, doubts }: Likeness): boolean {
  return !sure && doubts.some(({ kind }) => kind === 'names' || kind === 'profiles')
}

/** How likely a pair is, in three steps for people. */
export function likelihood({ score, isCertain: sure }: Likeness): 'certain' | 'likely' | 'possible' {
  if (sure) return 'certain'
  return score >= 0.6 ? 'likely' : 'possible'
}

/**
 * A looser form of an `n:` key, shared by `D. Okafor` and `Dana Okafor` of one company: first letter, last name, company.
 * Null where the name is one word, or ends in one character, as names in Chinese do.
 */
export function initialKey(nameKey: string): string | null {
  const name = nameOfKey(nameKey)
  const parts = name.split(' ')
  const last = parts.at(-1) ?? ''
  return parts.length < 2 || last.length < 2
    ? null
    : `${name.charAt(0)} ${last}${nameKey.slice(2 + name.length)}`
}

/** The folded name in an `n:` key. */
export function nameOfKey(nameKey: string): string {
  return nameKey.slice(2, nameKey.indexOf('|'))
}

/** Whether two folded names may be one written shorter: `d okafor`, `dana m okafor`, `dana maria okafor`. */
export function areVariants(one: string, other: string): boolean {
  const [first, second] = [one.split(' '), other.split(' ')]
  const last = first.at(-1) ?? ''
  if (first.length < 2 || second.length < 2 || last.length < 2 || last !== second.at(-1)) return false
  const [between, otherBetween] = [first.slice(1, -1), second.slice(1, -1)]
  return (
    isShortFor(first[0], second[0]) &&
    (between.length === 0 ||
      otherBetween.length === 0 ||
      (between.length === otherBetween.length &&
        between.every((part, at) => isShortFor(part, otherBetween[at]))))
  )
}

function isShortFor(one = '', other = ''): boolean {
  return (
    one === other ||
    (one.length === 1 && other.startsWith(one)) ||
    (other.length === 1 && one.startsWith(other))
  )
}

/** What a contact is called, nicknames aside, as search folds it. */
function ownName(person: Candidate): string {
  return foldForIndex(displayName({ ...person, nickname: '' }))
}

function sharedReason(key: string, a: Candidate): Reason[] {
  const value = key.slice(2)
  switch (key.slice(0, 2)) {
    case 'l:':
      return [{ kind: 'profile', value }]
    case 'e:':
      return [{ kind: 'email', value }]
    case 'p:':
      return [{ kind: 'phone', value: a.phones.find((phone) => phoneKey(phone) === key) ?? value }]
    default:
      return []
  }
}

function nameReason(
  shared: readonly string[],
  [one, other]: readonly [string, string],
  a: Candidate,
  b: Candidate,
): Reason[] {
  if (shared.some((key) => key.startsWith('n:'))) return [{ kind: 'nameAndCompany' }]
  if (one === other) return isFullName(one) ? [{ kind: 'name' }] : []
  const isOneCompany = a.company !== '' && foldForIndex(a.company) === foldForIndex(b.company)
  return isOneCompany && areVariants(one, other) ? [{ kind: 'similarName' }] : []
}

function doubtsOf(a: Candidate, b: Candidate, [one, other]: readonly [string, string]): Doubt[] {
  const areNamed = one !== '' && other !== ''
  const areApart = speakAgainst({ emails: a.emails, links: [] }, { emails: b.emails, links: [] })
  const domain = sharedDomain(a.emails, b.emails)
  const haveOtherCompanies =
    a.company !== '' && b.company !== '' && foldForIndex(a.company) !== foldForIndex(b.company)
  return [
    ...(areNamed && one !== other && !areVariants(one, other) ? [{ kind: 'names' as const }] : []),
    ...(haveOtherProfiles(a, b) ? [{ kind: 'profiles' as const }] : []),
    ...(areApart && domain !== null ? [{ kind: 'emails' as const, domain }] : []),
    ...(areApart && domain === null ? [{ kind: 'noSharedEmail' as const }] : []),
    ...(haveOtherCompanies ? [{ kind: 'companies' as const }] : []),
  ]
}

/** A merge takes records away, so it asks for more than an import, which only fills what is empty. */
function isCertain(
  a: Candidate,
  b: Candidate,
  reasons: readonly Reason[],
  [one, other]: readonly [string, string],
): boolean {
  const has = (kind: Reason['kind']) => reasons.some((reason) => reason.kind === kind)
  if (has('profile')) return true
  if (has('email') && (one === other || one === '' || other === '')) return !haveOtherProfiles(a, b)
  return has('phone') && one === other && isFullName(one) && !speakAgainst(a, b)
}

function scoreOf(reasons: readonly Reason[], doubts: readonly Doubt[]): number {
  const unlike = reasons.reduce((rest, { kind }) => rest * (1 - reasonWeight[kind]), 1)
  const score = doubts.reduce((rest, { kind }) => rest * doubtWeight[kind], 1 - unlike)
  return Math.round(score * 1000) / 1000
}

/** A first name is many people’s. */
function isFullName(name: string): boolean {
  return name.includes(' ')
}

function sharedDomain(one: readonly string[], other: readonly string[]): string | null {
  const domains = new Set(one.map(domainOf))
  return other.map(domainOf).find((domain) => domain !== '' && domains.has(domain)) ?? null
}

function domainOf(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 0
    ? ''
    : email
        .slice(at + 1)
        .trim()
        .toLowerCase()
}
