import { useEffect, useState } from 'react'
import type { ContactView } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './ContactDetail.module.css'
import type { SaveContact } from './detailMutations.ts'
import { PointRow } from './PointRow.tsx'
import { type Point, usePoints } from './usePoints.ts'

/** A kind of point, asked for when there were so many of all kinds. */
export interface AskedPoint {
  readonly kind: Point['kind']
  readonly after: number
}

interface ContactReachProps {
  readonly points: ContactView['points']
  /** What was just asked for: a line for it stands at the end until there is one more, or it is left empty. */
  readonly asked: AskedPoint | null
  readonly onAnswered: () => void
  readonly save: SaveContact
}

/** E-mail addresses, numbers and links, each edited where it stands. */
export function ContactReach({ points, asked, onAnswered, save }: ContactReachProps) {
  const [label, setLabel] = useState('')
  const { has, add, revalue, relabel, remove, move } = usePoints(points, save)
  const isAnswered = asked !== null && points.length > asked.after
  useEffect(() => {
    if (!isAnswered) return
    setLabel('')
    onAnswered()
  }, [isAnswered, onAnswered])
  if (points.length === 0 && asked === null) return null

  async function keepNew(kind: Point['kind'], value: string): Promise<void> {
    if (value === '') onAnswered()
    else await add({ kind, label, value })
  }

  const asking = asked === null || isAnswered ? [] : [{ kind: asked.kind, label, value: '' }]
  // The line of a new one becomes its own: by its place it keeps the focus.
  const lines = [...points, ...asking].map((point, index) => ({ point, index }))
  return (
    <Section title={words.contacts.reach}>
      <ul className={styles.rows}>
        {lines.map(({ point, index }) => {
          const isNew = index === points.length
          return (
            <PointRow
              key={index}
              point={point}
              isFirst={index === 0}
              isLast={index >= points.length - 1}
              isNew={isNew}
              onValue={(value) => (has(index) ? revalue(index, value) : keepNew(point.kind, value))}
              onLabel={async (next) => (has(index) ? relabel(index, next) : setLabel(next))}
              onRemove={() => void remove(index)}
              onMove={(by) => void move(index, by)}
            />
          )
        })}
      </ul>
    </Section>
  )
}
