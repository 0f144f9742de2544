import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { words } from '../../domain/words/words.ts'
import { listen } from '../api.ts'
import { useUndo } from '../planner/useUndo.ts'
import { useCommand } from '../ui/commands.ts'
import { useNotify } from '../ui/notices.ts'

/** What the menu's commands do wherever one is; a screen may answer them in its own way. */
export function AppCommands() {
  const [, navigate] = useLocation()
  const notify = useNotify()
  const { undo, redo } = useUndo()
  useCommand('go-today', () => navigate('/'))
  useCommand('go-contacts', () => navigate('/contacts'))
  useCommand('go-companies', () => navigate('/companies'))
  useCommand('go-decisions', () => navigate('/decisions'))
  useCommand('go-interviews', () => navigate('/interviews'))
  useCommand('go-questions', () => navigate('/questions'))
  useCommand('go-profile', () => navigate('/profile'))
  useCommand('go-settings', () => navigate('/settings'))
  useCommand('new-contact', () => navigate('/contacts/new'))
  useCommand('plan-interview', () => navigate('/interviews/plan'))
  useCommand('ask-whom', () => navigate('/ask'))
  useCommand('find', () => navigate('/contacts?find=1'))
  useCommand('print-brief', () => notify({ text: words.app.openInterviewToPrint }))
  useEffect(() => listen('go', ({ path }) => navigate(path)), [navigate])
  useCommand('undo', undo)
  useCommand('redo', redo)
  return null
}
