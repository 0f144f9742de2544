import { Plus } from 'lucide-react'
import type { ContactPoint } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { Detail } from './details.ts'

interface AddDetailProps {
  /** Details of which nothing is known yet. */
  readonly missing: readonly Detail[]
  readonly onDetail: (detail: Detail) => void
  readonly onPoint: (kind: ContactPoint['kind']) => void
}

const kinds = ['email', 'phone', 'link'] as const

/** Everything a page does not show because nothing is known of it, under one button. */
export function AddDetail({ missing, onDetail, onPoint }: AddDetailProps) {
  const text = words.contactDetail
  return (
    <Menu
      label={text.addDetail}
      trigger={
        <Button size="small" variant="quiet" icon={<Plus size={14} aria-hidden />}>
          {text.add}
        </Button>
      }
      items={[
        ...kinds.map((kind) => ({ id: kind, label: text.points[kind], onAction: () => onPoint(kind) })),
        ...missing.map((detail, at) => ({
          id: detail,
          label: text.fields[detail],
          startsGroup: at === 0,
          onAction: () => onDetail(detail),
        })),
      ]}
    />
  )
}
