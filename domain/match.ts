import { displayName } from './contact.ts'
import { foldForIndex } from './fold.ts'

interface Matchable {
  readonly given: string
  readonly middle: string
  readonly family: string
  readonly nickname: string
  readonly company: string
  readonly emails: readonly string[]
  readonly links: readonly string[]
}

/**
 * Keys by which two records are known to be the same person: `e:` an e-mail address, `l:` a LinkedIn profile, `n:` name
 * and company together. Sharing an `e:` or `l:` key is certain; a shared `n:` key is certain only where neither side has
 * an e-mail address or profile that speaks against it. A name alone is never a key: two people may share one.
 */
export function contactKeys(contact: Matchable): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const email of contact.emails) keys.add(`e:${email.trim().toLowerCase()}`)
  for (const link of contact.links) {
    const profile = linkedInProfile(link)
    if (profile !== null) keys.add(`l:${profile}`)
  }
  const name = foldForIndex(displayName(contact))
  const company = foldForIndex(contact.company)
  if (name !== '' && company !== '') keys.add(`n:${name}|${company}`)
  return keys
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
