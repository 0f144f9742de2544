import { Notification } from 'electron'
import { bringForward, mainWindow } from './window.ts'

export interface Notice {
  readonly title: string
  readonly body: string
  /** What else a click does, once the window stands in front. */
  readonly onClick: () => void
}

/** Those that may still be clicked: one that nothing refers to any more loses its listeners. */
const shown = new Set<Notification>()

/** Shows a notification of the desktop, where it has any. A click brings the window forward; see also `showScreen`. */
export function notify({ title, body, onClick }: Notice): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title, body })
  shown.add(notification)
  notification.once('close', () => shown.delete(notification))
  notification.on('click', () => {
    shown.delete(notification)
    const window = mainWindow()
    if (window !== null) bringForward(window)
    onClick()
  })
  notification.show()
}
