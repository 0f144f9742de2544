import { useState } from 'react'
import type { ContactView } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './ContactDetail.module.css'
import type { SaveContact } from './detailMutations.ts'
import { PointRow } from './PointRow.tsx'
import { type Point, usePoints } from './usePoints.ts'

interface ContactReachProps {
  readonly points: ContactView['points']
  /** A kind that was just asked for: a line for it stands at the end until it says something or is left. */
  readonly asked: Point['kind'] | null
  readonly onAnswered: () => void
  readonly save: SaveContact
}

/** E-mail addresses, numbers and links, each edited where it stands. */
export function ContactReach({ points, asked, onAnswered, save }: ContactReachProps) {
  const [label, setLabel] = useState('')
  const { put, revalue, relabel, remove, move } = usePoints(points, save)
  if (points.length === 0 && asked === null) return null

  async function add(kind: Point['kind'], value: string): Promise<void> {
    if (value !== '') await put(points.length, { kind, label, value })
    setLabel('')
    onAnswered()
  }

  const asking = asked === null ? [] : [{ kind: asked, label, value: '' }]
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
              onValue={(value) => (isNew ? add(point.kind, value) : revalue(index, value))}
              onLabel={async (next) => (isNew ? setLabel(next) : relabel(index, next))}
              onRemove={() => void remove(index)}
              onMove={(by) => void move(index, by)}
            />
          )
        })}
      </ul>
    </Section>
  )
}
