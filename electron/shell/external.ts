import { shell } from 'electron'
import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'

/** A message's address as we build it: every value percent-encoded whole, one receiver, no header but these two. */
const value = "[\\w.!~*'()%-]*"
const MAIL = new RegExp(`^mailto:${value}@?${value}([?]subject=${value})?([?&]body=${value})?$`)

/**
 * Hands an address to the system's program for it. The only way from Askwell to another program: it takes addresses that
 * Askwell built from their parts, of the one kind it builds, and no address that stands in somebody's data.
 * @throws AskwellError `refused` for any other.
 */
export async function openOutside(address: string): Promise<void> {
  if (!MAIL.test(address)) throw new AskwellError('refused', words.errors.refused)
  await shell.openExternal(address)
}
