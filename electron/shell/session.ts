import { app, session } from 'electron'
import { APP_ORIGIN } from './origin.ts'

/** Shuts every way out of the window: no permission, no request, no page, window or download but our own. */
export function lockDown(): void {
  const current = session.defaultSession
  current.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  current.setPermissionCheckHandler(() => false)
  current.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOurs(url) }))
  current.on('will-download', (event) => event.preventDefault())
  current.setSpellCheckerEnabled(false)

  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event, url) => {
      if (!isOurs(url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Pages and their files; data and blob URLs are made by our own pages, devtools by the developer's. */
function isOurs(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || /^(data|blob|devtools):/.test(url)
}
