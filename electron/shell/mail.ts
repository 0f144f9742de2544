import { AskwellError } from '../../contract/error.ts'
import { fitsMailto, type Mail, mailtoUrl } from '../../domain/messages/mailto.ts'
import { words } from '../../domain/words/words.ts'
import { openOutside } from './external.ts'

/**
 * Opens the system's mail program with a message in it. The address is built here from its parts; none that the window
 * made is ever opened.
 * @throws AskwellError `invalid` for a message that would arrive cut, `unexpected` where no mail program answers.
 */
export async function openMail(mail: Mail): Promise<Record<string, never>> {
  if (!fitsMailto(mail)) throw new AskwellError('invalid', words.outreach.tooLongForMail, 'body')
  try {
    await openOutside(mailtoUrl(mail))
  } catch {
    throw new AskwellError('unexpected', words.outreach.noMailProgram)
  }
  return {}
}
