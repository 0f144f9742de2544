import type { Outreach } from '../interview.ts'
import type { MessagePurpose } from '../template.ts'
import { LINE_LENGTH, toLine } from '../text.ts'
import { builtInTemplates } from './builtIn/all.ts'
import type { BuiltInTemplate } from './builtIn/template.ts'
import { fillTemplate, type MessageFields } from './fields.ts'

/** A message to begin with, filled in as far as that is known. */
export interface Wording {
  readonly channel: Outreach['channel']
  readonly subject: string
  readonly body: string
}

/** How a person can be reached, of what is on record. */
export interface Reach {
  readonly hasEmail: boolean
  readonly hasLink: boolean
  readonly hasPhone: boolean
}

/**
 * The message that ships with Askwell and fits best: by how the two come together, and by how the person can be reached.
 * Without an address the one for e-mail is offered all the same: it reads well wherever it is pasted.
 */
export function suggestTemplate(
  purpose: MessagePurpose,
  fields: MessageFields,
  reach: Reach,
): BuiltInTemplate | undefined {
  const suited = builtInTemplates.filter((template) => template.purpose === purpose)
  const channel = channelFor(reach)
  const id = ((fields.introducer ?? '') !== '' && 'introduced') || ((fields.howKnown ?? '') !== '' && 'known')
  return (
    suited.find((template) => template.channel === channel && channel !== 'email') ??
    suited.find((template) => template.id === id) ??
    suited[0]
  )
}

/** A template's words with what is known in the place of its fields. */
export function wordingOf({ channel, subject, body }: Wording, fields: MessageFields): Wording {
  return {
    channel,
    subject: toLine(fillTemplate(subject, fields).text).slice(0, LINE_LENGTH).toWellFormed(),
    body: fillTemplate(body, fields).text,
  }
}

function channelFor({ hasEmail, hasLink, hasPhone }: Reach): Outreach['channel'] {
  if (hasEmail) return 'email'
  if (hasLink) return 'linkedin'
  return hasPhone ? 'phone' : 'email'
}
