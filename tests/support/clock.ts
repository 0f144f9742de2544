/** A clock that is off by so many milliseconds, or one that stands still. */
export type Clock = { readonly offset: number } | { readonly at: number }

/**
 * Puts `clock` behind `Date`, where `moveClock` may move it on or back; timers keep their own time. Self-contained: its
 * source text also runs in pages, before their own scripts.
 */
export function setClock(clock: Clock): void {
  const RealDate = Date
  const shift = () => Number(Reflect.get(globalThis, 'askwellTestClockShift') ?? 0)
  const now = () => ('at' in clock ? clock.at : RealDate.now() + clock.offset) + shift()
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
  RealDate.prototype.constructor = globalThis.Date
}

/** Moves the clock of this process or page by milliseconds. Self-contained, as `setClock`, which must have run before. */
export function moveClock(by: number): void {
  const shift = Number(Reflect.get(globalThis, 'askwellTestClockShift') ?? 0)
  Reflect.set(globalThis, 'askwellTestClockShift', shift + by)
}
