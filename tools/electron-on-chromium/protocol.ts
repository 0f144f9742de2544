import { notImplemented, strict } from './strict.ts'

type Handler = (request: Request) => Response | Promise<Response>

const registered = new Set<string>()

/** The schemes that become pages: those the app declared before it was ready. */
export function privilegedSchemes(): ReadonlySet<string> {
  return registered
}

/** Electron's `protocol`: one per session; the privileges belong to the program. */
export class Protocol {
  readonly #handlers = new Map<string, Handler>()

  readonly api = strict('protocol', {
    registerSchemesAsPrivileged: (schemes) => {
      for (const { scheme, privileges } of schemes) {
        if (privileges?.standard !== true || privileges.secure !== true) {
          throw notImplemented(`the scheme ${scheme} without the privileges standard and secure`)
        }
        if (privileges.bypassCSP === true) throw notImplemented('the privilege bypassCSP')
        registered.add(scheme)
      }
    },
    handle: (scheme, handler) => {
      if (!registered.has(scheme))
        throw notImplemented(`protocol.handle('${scheme}') for an unregistered scheme`)
      if (this.#handlers.has(scheme)) throw new Error('The scheme has been intercepted or registered')
      this.#handlers.set(scheme, handler as Handler)
    },
    unhandle: (scheme) => {
      if (!this.#handlers.delete(scheme)) throw new Error('Failed to unhandle protocol')
    },
    isProtocolHandled: (scheme) => this.#handlers.has(scheme),
  } satisfies Pick<
    Electron.Protocol,
    'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
  >)

  /** The app's own answer, or `undefined` when nobody handles the scheme. */
  handlerFor(url: string): Handler | undefined {
    return this.#handlers.get(new URL(url).protocol.slice(0, -1))
  }
}
