import { displayName } from './contact.ts'
import { foldForIndex } from './fold.ts'

/** Where a person can be reached and found: what tells two people of one name apart. */
interface Reachable {
  readonly emails: readonly string[]
  readonly links: readonly string[]
}

interface Matchable extends Reachable {
  readonly phones: readonly string[]
  readonly given: string
  readonly middle: string
  readonly family: string
  readonly nickname: string
  readonly company: string
}

/**
 * Keys by which two records may be found to be the same person: `e:` an e-mail address, `l:` a LinkedIn profile, `n:`
 * name and company together, `p:` a phone number. Sharing an `e:` or `l:` key is certain; a shared `n:` key is certain
 * only where neither side has an e-mail address or profile that speaks against it; a shared `p:` key only between two of
 * one name, because colleagues and families share numbers. A name alone is never a key: two people may share one.
 */
export function contactKeys(contact: Matchable): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const email of contact.emails) keys.add(emailKey(email))
  for (const link of contact.links) {
    const key = profileKey(link)
    if (key !== null) keys.add(key)
  }
  for (const phone of contact.phones) {
    const key = phoneKey(phone)
    if (key !== null) keys.add(key)
  }
  const name = foldForIndex(displayName(contact))
  const company = foldForIndex(contact.company)
  if (name !== '' && company !== '') keys.add(`n:${name}|${company}`)
  return keys
}

/**
 * Whether two records of one name and company are two people: both have e-mail addresses and share none, or both have
 * profiles and share none.
 */
export function speakAgainst(a: Reachable, b: Reachable): boolean {
  return areApart(a.emails.map(emailKey), b.emails.map(emailKey)) || haveOtherProfiles(a, b)
}

/** Whether both sides have LinkedIn profiles, and not one in common. */
export function haveOtherProfiles(a: Reachable, b: Reachable): boolean {
  return areApart(a.links.flatMap(profileKeys), b.links.flatMap(profileKeys))
}

/** The part of a LinkedIn address that names the person, whatever its country, scheme, query or final slash. */
export function linkedInProfile(link: string): string | null {
  const match = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/([^/?#\s]+)/i.exec(link.trim())
  if (match?.[1] === undefined) return null
  try {
    return decodeURIComponent(match[1]).toLowerCase()
  } catch {
    return match[1].toLowerCase()
  }
}

/** The `e:` key of an address, whatever its case. */
export function emailKey(email: string): string {
  return `e:${email.trim().toLowerCase()}`
}

/**
 * The `p:` key of a phone number: its last nine digits, so that `+48 600 100 200`, `0048600100200` and `600 100 200` are
 * one. Null for what has fewer than seven digits: a short number or an extension is many people's.
 */
export function phoneKey(phone: string): string | null {
  const digits = phone.replace(/\D/g, '')
  return digits.length < 7 ? null : `p:${digits.slice(-9)}`
}

/** The `l:` key of a link, null for links that are no LinkedIn profile. */
export function profileKey(link: string): string | null {
  const profile = linkedInProfile(link)
  return profile === null ? null : `l:${profile}`
}

function profileKeys(link: string): string[] {
  const key = profileKey(link)
  return key === null ? [] : [key]
}

function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key))
}
