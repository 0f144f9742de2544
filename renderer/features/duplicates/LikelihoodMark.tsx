import type { DuplicatePair } from '../../../contract/duplicates.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'

const tones = { certain: 'done', likely: 'active', possible: 'plain' } as const

/** How sure it is that two are one, as a word. */
export function LikelihoodMark({ likelihood }: Pick<DuplicatePair, 'likelihood'>) {
  return <Badge tone={tones[likelihood]}>{words.duplicates.likelihood[likelihood]}</Badge>
}
