/**
 * One end of the bridge between a page's main world and the preload's isolated world. The worlds share only the DOM, so
 * everything crosses as JSON text in the detail of an event nobody else knows the name of; functions cross as numbers
 * that the other end calls. Self-contained: its source text runs in both worlds.
 */
export type Crossing =
  | { readonly value?: unknown }
  | { readonly fn: number }
  | { readonly members: Readonly<Record<string, Crossing>> }
  | { readonly items: readonly Crossing[] }

interface CallMessage {
  readonly call: number
  readonly reply: number
  readonly args: readonly Crossing[]
}
interface ReplyMessage {
  readonly to: number
  readonly ok?: Crossing
  readonly error?: string
  readonly later?: boolean
}
interface ExposeMessage {
  readonly expose: string
  readonly api: Crossing
}
type BridgeMessage = CallMessage | ReplyMessage | ExposeMessage

export interface BridgeEnd {
  readonly post: (message: BridgeMessage) => void
  readonly encode: (value: unknown) => Crossing
  readonly decode: (crossing: Crossing) => unknown
  /** Makes `value` cross as an empty object, as Electron does with `ipcRenderer`. */
  readonly hide: (value: object) => void
}

export function bridgeEnd(
  names: { readonly send: string; readonly receive: string },
  notPlainJson: (value: unknown) => string | undefined,
  onExpose: (key: string, api: unknown) => void,
): BridgeEnd {
  // Taken before any script of the page can replace them.
  const { parse, stringify } = JSON
  const Signal = CustomEvent
  const dispatch = window.dispatchEvent.bind(window)
  const hidden = new WeakSet<object>()
  const functions: ((...args: unknown[]) => unknown)[] = []
  const waiting = new Map<number, (reply: ReplyMessage) => void>()
  let nextReply = 0

  const post = (message: BridgeMessage) => dispatch(new Signal(names.send, { detail: stringify(message) }))

  const hasFunction = (value: unknown): boolean =>
    typeof value === 'function' ||
    (typeof value === 'object' &&
      value !== null &&
      (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) &&
      Object.values(value).some(hasFunction))

  const encode = (value: unknown): Crossing => {
    if (typeof value === 'function') {
      const known = functions.indexOf(value as (typeof functions)[number])
      return { fn: known >= 0 ? known : functions.push(value as (typeof functions)[number]) - 1 }
    }
    if (typeof value === 'object' && value !== null && hidden.has(value)) return { value: {} }
    if (hasFunction(value) && Array.isArray(value)) return { items: value.map(encode) }
    if (hasFunction(value)) {
      const entries = Object.entries(value as object).map(([key, member]) => [key, encode(member)])
      return { members: Object.fromEntries(entries) }
    }
    const problem = notPlainJson(value)
    if (problem !== undefined) {
      throw new TypeError(`electron-on-chromium: contextBridge carries JSON and functions only: ${problem}`)
    }
    return value === undefined ? {} : { value }
  }

  const call = (fn: number, args: readonly unknown[]): unknown => {
    const reply = nextReply++
    const settle = ({ ok, error }: ReplyMessage): unknown => {
      if (ok === undefined) throw new Error(error)
      return decode(ok)
    }
    let now: ReplyMessage | undefined
    waiting.set(reply, (message) => {
      now = message
    })
    post({ call: fn, reply, args: args.map(encode) })
    if (now === undefined) throw new Error('electron-on-chromium: the other world did not answer')
    if (!(now as ReplyMessage).later) return settle(now)
    return new Promise<ReplyMessage>((resolve) => waiting.set(reply, resolve)).then(settle)
  }

  const decode = (crossing: Crossing): unknown => {
    if ('fn' in crossing) return (...args: unknown[]) => call(crossing.fn, args)
    if ('items' in crossing) return Object.freeze(crossing.items.map(decode))
    if ('members' in crossing) {
      const entries = Object.entries(crossing.members).map(([key, member]) => [key, decode(member)])
      return Object.freeze(Object.fromEntries(entries))
    }
    return crossing.value
  }

  const answer = ({ call: fn, reply, args }: CallMessage) => {
    const fail = (error: unknown) =>
      post({ to: reply, error: error instanceof Error ? error.message : String(error) })
    const succeed = (value: unknown) => post({ to: reply, ok: encode(value) })
    try {
      const result = functions[fn]?.(...args.map(decode))
      if (result instanceof Promise) {
        post({ to: reply, later: true })
        result.then(succeed).catch(fail)
      } else succeed(result)
    } catch (error) {
      fail(error)
    }
  }

  window.addEventListener(names.receive, (event) => {
    const message = parse((event as CustomEvent<string>).detail) as BridgeMessage
    if ('call' in message) return answer(message)
    if ('expose' in message) return onExpose(message.expose, decode(message.api))
    const waiter = waiting.get(message.to)
    waiting.delete(message.to)
    waiter?.(message)
  })
  return { post, encode, decode, hide: (value) => void hidden.add(value) }
}
