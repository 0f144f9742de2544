import type { DuplicatePair, DuplicateSide } from '../../../contract/duplicates.ts'
import { AskwellError } from '../../../contract/error.ts'
import { displayName } from '../../../domain/contact.ts'
import { likelihood } from '../../../domain/duplicates.ts'
import { noChoices } from '../../../domain/merge.ts'
import { words } from '../../../domain/words/words.ts'
import { companyOf } from '../companies/service.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { findDuplicates } from './find.ts'
import { keepApartOnce, merge } from './merge.ts'
import { mergeContacts } from './mergeable.ts'

/** Pairs that may be one person, the surest first. */
export function listDuplicates(
  context: StoreContext,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly pairs: readonly DuplicatePair[]; readonly total: number; readonly certain: number } {
  const { pairs, certain } = findDuplicates(context.db)
  return {
    pairs: pairs.slice(offset, offset + limit).map((pair) => ({
      a: sideOf(context, pair.a),
      b: sideOf(context, pair.b),
      likelihood: likelihood(pair),
      score: pair.score,
      reasons: pair.reasons,
      doubts: pair.doubts,
    })),
    total: pairs.length,
    certain: certain.length,
  }
}

/**
 * Notes that two contacts are two people, for good.
 * @throws AskwellError `not-found` where one of them is gone, `invalid` for a contact and itself.
 */
export function keepApart(
  context: StoreContext,
  { contactId, otherId }: { readonly contactId: string; readonly otherId: string },
): Record<string, never> {
  if (contactId === otherId) throw new AskwellError('invalid', words.duplicates.badMerge, 'otherId')
  requireContact(context, contactId)
  requireContact(context, otherId)
  keepApartOnce(context.db, contactId, otherId)
  return {}
}

/** Merges all who are certainly here more than once, each as proposed; answers how many people that are. */
export function mergeCertain(context: StoreContext): { readonly merged: number } {
  const { certain } = findDuplicates(context.db)
  for (const ids of certain) {
    const [kept, ...others] = mergeContacts(context, ids).map(({ contact }) => contact.id)
    if (kept !== undefined) merge(context, { keepId: kept, otherIds: others, choices: noChoices })
  }
  return { merged: certain.length }
}

function sideOf(context: StoreContext, id: string): DuplicateSide {
  const contact = requireContact(context, id)
  return {
    id,
    name: displayName(contact),
    company: companyOf(context.db, contact)?.name ?? '',
    position: contact.position,
  }
}
