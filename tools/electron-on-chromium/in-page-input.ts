import type { FromPage } from './in-page-preload.ts'

/**
 * Reports what Electron's browser side would notice by itself: keys that a menu claims, context menus, the window's
 * size. Self-contained: its source text runs in the isolated world of a window's top frame.
 */
export function watchInput(
  tell: (message: FromPage) => void,
  claimed: ReadonlySet<string>,
  apple: boolean,
): void {
  const editing = (target: EventTarget | null) =>
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
  const keysOf = (event: KeyboardEvent) =>
    [
      event.ctrlKey && 'ctrl',
      event.altKey && 'alt',
      event.shiftKey && 'shift',
      event.metaKey && 'meta',
      (event.key === ' ' ? 'space' : event.key).toLowerCase(),
    ]
      .filter((part) => part !== false)
      .join('+')

  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return
      const { key, code, location } = event
      const { shiftKey: shift, ctrlKey: control, altKey: alt, metaKey: meta } = event
      const input = {
        type: 'keyDown',
        key,
        code,
        location,
        shift,
        control,
        alt,
        meta,
        isAutoRepeat: event.repeat,
      }
      tell({ kind: 'input', input })
      const command = apple ? meta : control
      // Chromium undoes and copies in a field by itself, and then the key never reaches Electron's menu.
      if (editing(event.target) && command && /^[zyxcva]$/i.test(key)) return
      if (!control && !alt && !meta && !/^F\d+$/.test(key)) return
      // The page answers first, as in Electron: after its last listener, or in a task where it stopped the event before.
      const keys = keysOf(event)
      let told = false
      const claim = () => {
        window.removeEventListener('keydown', claim)
        if (told || event.defaultPrevented || !claimed.has(keys)) return
        told = true
        // Chromium would print or search by itself on some of them.
        event.preventDefault()
        tell({ kind: 'accelerator', keys })
      }
      window.addEventListener('keydown', claim)
      setTimeout(claim)
    },
    true,
  )
  window.addEventListener('contextmenu', (event) => {
    if (event.defaultPrevented) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const params = {
      x: event.clientX,
      y: event.clientY,
      linkURL: link?.href ?? '',
      isEditable: editing(event.target),
      selectionText: String(getSelection() ?? ''),
    }
    tell({ kind: 'context-menu', params })
  })
  window.addEventListener('resize', () =>
    tell({ kind: 'bounds', bounds: { x: screenX, y: screenY, width: outerWidth, height: outerHeight } }),
  )
}
