import { app, type Session, session, type WebContents } from 'electron'
import { APP_ORIGIN, namesOurPage, ourUrl } from './origin.ts'

/** Chromium's answer for a certificate it must not trust. */
const UNTRUSTED = -2

/** Shuts every way out of the window: no permission, no request, no page, window or download but our own. */
export function lockDown(): void {
  // Chromium asks some resolvers whether they speak HTTPS, before any page asks for a name.
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' })
  lockSession(session.defaultSession)
  app.on('session-created', lockSession)
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}

function lockSession(current: Session): void {
  current.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  current.setPermissionCheckHandler(() => false)
  current.setDevicePermissionHandler(() => false)
  current.setDisplayMediaRequestHandler((_request, choose) => choose(null))
  current.setCertificateVerifyProc((_request, decide) => decide(UNTRUSTED))
  current.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !mayLoad(request) }))
  current.on('will-download', (event) => event.preventDefault())
  current.setSpellCheckerEnabled(false)
  // Chromium fetches dictionaries from a server of its maker; were it ever switched on, it would find none here.
  current.setSpellCheckerLanguages([])
  current.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/`)
}

function lockContents(contents: WebContents): void {
  const stay = (event: Electron.Event<{ readonly url: string; readonly isMainFrame: boolean }>) => {
    if (!event.isMainFrame || !namesOurPage(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Windows show our pages, and no frame stands in a page; pages load our files and what they made themselves. */
function mayLoad({ url, resourceType }: { readonly url: string; readonly resourceType: string }): boolean {
  if (url.startsWith('devtools:')) return !app.isPackaged
  if (resourceType === 'mainFrame') return namesOurPage(url)
  if (resourceType === 'subFrame') return false
  return ourUrl(url.replace(/^blob:/, '')) !== null || url.startsWith('data:')
}
