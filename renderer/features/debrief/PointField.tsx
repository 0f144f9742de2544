import type { KeyboardEvent } from 'react'
import { type Debrief, debrief as schema } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { ProseField } from '../../ui/ProseField.tsx'
import { Section } from '../../ui/Section.tsx'
import { flow, goOn, isEnter } from './goOn.ts'
import { useSave } from './mutations.ts'
import { POINT } from './point.ts'

/** The one point that the thanks name: the last thing on the page's strip. */
export function PointField({ debrief }: { readonly debrief: Debrief }) {
  const save = useSave('debrief.edit')
  const text = words.debrief
  return (
    <Section title={text.point}>
      <div
        id={POINT}
        {...flow}
        onKeyDownCapture={(event: KeyboardEvent<HTMLElement>) => {
          if (isEnter(event)) goOn(event)
        }}
      >
        <ProseField
          label={text.point}
          placeholder={text.pointHint}
          saved={debrief.specificPoint}
          schema={schema.shape.specificPoint}
          save={(specificPoint) => save({ id: debrief.interviewId, changes: { specificPoint } })}
        />
      </div>
    </Section>
  )
}
