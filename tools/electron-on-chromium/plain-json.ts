/**
 * Says where `value` holds something plain JSON cannot carry, or `undefined` when it is plain. Structured clone would
 * let a Map or a Date through in Electron and Playwright would turn it into `{}` without a word; Askwell's contract
 * allows neither. An object's undefined member counts as absent, as JSON has it. Self-contained, because its source
 * text also runs inside pages.
 */
export function notPlainJson(value: unknown): string | undefined {
  const open = new Set<object>()
  const visit = (inner: unknown, path: string): string | undefined => {
    if (inner === null || typeof inner === 'string' || typeof inner === 'boolean') return undefined
    if (typeof inner === 'number') return Number.isFinite(inner) ? undefined : `${path} is ${inner}`
    if (typeof inner !== 'object')
      return `${path} is ${typeof inner === 'undefined' ? '' : 'a '}${typeof inner}`
    if (open.has(inner)) return `${path} refers back to an object around it`
    const prototype: unknown = Object.getPrototypeOf(inner)
    const array = Array.isArray(inner)
    if (!array && prototype !== Object.prototype && prototype !== null) {
      return `${path} is a ${inner.constructor?.name ?? 'class instance'}`
    }
    open.add(inner)
    const entries: [string, unknown][] = array
      ? Array.from(inner, (item, index) => [`[${index}]`, item])
      : Object.entries(inner)
          .filter(([, member]) => member !== undefined)
          .map(([key, member]) => [`.${key}`, member])
    for (const [key, member] of entries) {
      const problem = visit(member, path + key)
      if (problem !== undefined) return problem
    }
    open.delete(inner)
    return undefined
  }
  return value === undefined ? undefined : visit(value, 'value')
}

/** Arguments travel as one-element arrays, an `undefined` one as an empty array, for JSON has no `undefined`. */
export type PackedArguments = readonly (readonly unknown[])[]

/** Throws a clear error unless all of `args` are plain JSON. */
export function packArguments(what: string, args: readonly unknown[]): PackedArguments {
  return args.map((arg, index) => {
    const problem = notPlainJson(arg)
    if (problem !== undefined) {
      throw new TypeError(
        `electron-on-chromium: ${what} carries plain JSON only: argument ${index + 1}: ${problem}`,
      )
    }
    return arg === undefined ? [] : [arg]
  })
}
