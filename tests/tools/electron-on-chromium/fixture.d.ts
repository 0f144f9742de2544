/** What the fixture's preload gives its page. */
interface FixtureBridge {
  readonly invoke: (channel: string, ...args: unknown[]) => Promise<unknown>
  readonly quit: () => void
  readonly onGreeting: (listener: (greeting: unknown) => void) => () => void
  readonly pageGlobal: () => string
  readonly requireFs: () => string
  readonly requireFile: () => string
  readonly clipboard: () => string
  readonly sum: (a: number, b: number) => number
  readonly nested: { readonly list: readonly unknown[] }
}

interface Window {
  readonly fixture: FixtureBridge
  readonly seenAtStart: string
  readonly greetings: unknown[]
  readonly stopGreetings: () => void
}
