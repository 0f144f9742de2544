import type { InterviewStatus } from '../../domain/status.ts'
import { words } from '../../domain/words/words.ts'
import { Badge, type Tone } from './Badge.tsx'

const tones: Readonly<Record<InterviewStatus, Tone>> = {
  idea: 'plain',
  asked: 'plain',
  scheduled: 'active',
  held: 'soon',
  thanked: 'done',
  closed: 'plain',
}

/** Where an interview stands. */
export function StatusBadge({ status }: { readonly status: InterviewStatus }) {
  return <Badge tone={tones[status]}>{words.status[status]}</Badge>
}
