import { EventEmitter } from 'node:events'

/** What the language itself looks up on any object: promises, `JSON.stringify`, inspection. */
const asked = new Set<PropertyKey>(['then', 'toJSON', 'nodeType', '$$typeof', 'asymmetricMatch'])

/** One message for everything Askwell does not use, so that a gap is a loud error and never a silent `undefined`. */
export function notImplemented(what: string): Error {
  return new Error(`electron-on-chromium does not implement ${what}`)
}

function missing(name: string, key: PropertyKey): undefined {
  if (typeof key === 'symbol' || asked.has(key)) return undefined
  throw notImplemented(`${name}.${String(key)}`)
}

/** Wraps `target` so that reading or writing a member it does not have throws. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get: (object, key) => (key in object ? Reflect.get(object, key) : missing(name, key)),
    set: (object, key, value) => (key in object ? Reflect.set(object, key, value) : !missing(name, key)),
  })
}

/** Stands for a whole module member of Electron's that nothing here uses: any use of it throws. */
export function unimplemented(name: string): object {
  const fail = (): never => {
    throw notImplemented(name)
  }
  return new Proxy(class {}, { get: (_, key) => missing(name, key), apply: fail, construct: fail })
}

/** Refuses option names outside `known`: an option that would be ignored here could matter in Electron. */
export function onlyKnown(what: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw notImplemented(`${what} option ${key}`)
  }
}

type Listener = (...args: never[]) => void

/**
 * The base of every object here that emits events. Only the events it names can be listened to, and an unknown member
 * throws: the check sits at the end of the prototype chain, because a Proxy around an instance would hide its private
 * fields.
 */
export class StrictEmitter {
  readonly #name: string
  readonly #events: ReadonlySet<string>
  readonly #emitter = new EventEmitter()

  constructor(name: string, events: readonly string[]) {
    this.#name = name
    this.#events = new Set(events)
    this.#emitter.setMaxListeners(50)
  }

  static {
    const end = new Proxy(Object.prototype, {
      get: (object, key, self) => {
        if (key in object) return Reflect.get(object, key, self)
        return missing(self instanceof StrictEmitter ? self.#name : 'electron', key)
      },
      set: (_, key, __, self) => !missing(self instanceof StrictEmitter ? self.#name : 'electron', key),
    })
    Object.setPrototypeOf(StrictEmitter.prototype, end)
  }

  on(event: string, listener: Listener): this {
    this.#emitter.on(this.#known(event), listener as (...args: unknown[]) => void)
    return this
  }

  once(event: string, listener: Listener): this {
    this.#emitter.once(this.#known(event), listener as (...args: unknown[]) => void)
    return this
  }

  off(event: string, listener: Listener): this {
    this.#emitter.off(this.#known(event), listener as (...args: unknown[]) => void)
    return this
  }

  addListener(event: string, listener: Listener): this {
    return this.on(event, listener)
  }

  removeListener(event: string, listener: Listener): this {
    return this.off(event, listener)
  }

  removeAllListeners(event?: string): this {
    this.#emitter.removeAllListeners(event === undefined ? undefined : this.#known(event))
    return this
  }

  listenerCount(event: string): number {
    return this.#emitter.listenerCount(this.#known(event))
  }

  emit(event: string, ...args: readonly unknown[]): boolean {
    return this.#emitter.emit(this.#known(event), ...args)
  }

  #known(event: string): string {
    if (!this.#events.has(event)) throw notImplemented(`the event '${event}' of ${this.#name}`)
    return event
  }
}

/** The first argument of Electron's cancellable events. */
export class PreventableEvent {
  defaultPrevented = false

  constructor(details: object = {}) {
    Object.assign(this, details)
  }

  preventDefault(): void {
    this.defaultPrevented = true
  }
}
