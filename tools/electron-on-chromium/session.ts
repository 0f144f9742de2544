import { Protocol } from './protocol.ts'
import { notImplemented, StrictEmitter, strict } from './strict.ts'

type BeforeRequest = (details: object, callback: (response: Electron.CallbackResponse) => void) => void

/**
 * Electron's `session`. Permission handlers are kept and never asked: headless Chromium grants nothing by itself, so
 * what they answer stays unproven here.
 */
export class Session extends StrictEmitter {
  readonly #protocol = new Protocol()
  #beforeRequest: BeforeRequest | undefined

  constructor() {
    super('session', ['will-download'])
  }

  get protocol(): Protocol['api'] {
    return this.#protocol.api
  }

  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (...args: [filter: object, listener: BeforeRequest | null] | [BeforeRequest | null]) => {
      if (args.length === 2) {
        const urls: unknown = 'urls' in args[0] ? args[0].urls : undefined
        const all = Array.isArray(urls) && urls.length === 1 && urls[0] === '<all_urls>'
        if (!all) throw notImplemented("a webRequest filter other than { urls: ['<all_urls>'] }")
      }
      this.#beforeRequest = args.at(-1) as BeforeRequest | undefined
    },
  })

  setPermissionRequestHandler: Electron.Session['setPermissionRequestHandler'] = () => undefined
  setPermissionCheckHandler: Electron.Session['setPermissionCheckHandler'] = () => undefined
  setDevicePermissionHandler: Electron.Session['setDevicePermissionHandler'] = () => undefined
  setDisplayMediaRequestHandler: Electron.Session['setDisplayMediaRequestHandler'] = () => undefined
  setCertificateVerifyProc: Electron.Session['setCertificateVerifyProc'] = () => undefined
  setSpellCheckerEnabled: Electron.Session['setSpellCheckerEnabled'] = (enable) => {
    if (enable) throw notImplemented('session.setSpellCheckerEnabled(true)')
  }
  setSpellCheckerLanguages: Electron.Session['setSpellCheckerLanguages'] = (languages) => {
    if (languages.length > 0) throw notImplemented('a spell checker')
  }
  setSpellCheckerDictionaryDownloadURL: Electron.Session['setSpellCheckerDictionaryDownloadURL'] = () =>
    undefined
  clearCache: Electron.Session['clearCache'] = async () => undefined
  clearStorageData: Electron.Session['clearStorageData'] = async () => undefined

  /** Whether the app lets a request go on. */
  async allows(details: { readonly url: string }): Promise<boolean> {
    const listener = this.#beforeRequest
    if (listener === undefined || listener === null) return true
    const { cancel, redirectURL } = await new Promise<Electron.CallbackResponse>((resolve) =>
      listener(strict('webRequest details', details), resolve),
    )
    if (redirectURL !== undefined) throw notImplemented('webRequest redirectURL')
    return cancel !== true
  }

  /** The app's handler for an address of its own. */
  handlerFor(url: string): ReturnType<Protocol['handlerFor']> {
    return this.#protocol.handlerFor(url)
  }
}

const partitions = new Map<string, Session>()
let created: (session: Session) => void = () => undefined

export const defaultSession = new Session()

/** Called for every session but the default one, which is there from the start. */
export function onSessionCreated(listener: (session: Session) => void): void {
  created = listener
}

/** As in Electron, the empty partition is the default session and a name always gives the same one. */
export function fromPartition(partition: string): Session {
  if (partition === '') return defaultSession
  const known = partitions.get(partition)
  if (known !== undefined) return known
  const session = new Session()
  partitions.set(partition, session)
  created(session)
  return session
}
