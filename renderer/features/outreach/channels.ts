import type { Outreach } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import type { Option } from '../../ui/Select.tsx'

const channels: readonly Outreach['channel'][] = ['email', 'linkedin', 'phone', 'in-person']

/** The ways to ask. */
export const channelOptions: readonly Option<Outreach['channel']>[] = channels.map((id) => ({
  id,
  label: words.outreach.message.channels[id],
}))
