import { Mail } from 'lucide-react'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { useBegin } from './useBegin.ts'

/** Begins a note; from which words is asked only where there is a choice. */
export function NoteButton({ templates, note }: ReturnType<typeof useBegin>) {
  const text = words.followUps
  const hasChoice = templates.length > 1
  const button = (
    <Button
      size="small"
      icon={<Mail size={14} aria-hidden />}
      {...(hasChoice ? {} : { onPress: () => note(templates[0]) })}
    >
      {text.writeNote}
    </Button>
  )
  if (!hasChoice) return button
  return (
    <Menu
      label={text.writeNote}
      trigger={button}
      items={templates.map((template) => ({
        id: template.id,
        label: template.name,
        onAction: () => note(template),
      }))}
    />
  )
}
