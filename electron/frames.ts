/** A line of a stack: the function, where it has a name, and the place, which is a path or an address. */
const LINE = /^\s+at (?:(?:async |new )*([\w$.<>#]+) .*\()?([^()]+:\d+:\d+)\)?$/

/** The part of a place that is ours. The last match counts: what stands before it are folders of the person's own. */
const OURS = /^.*\/((?:dist|electron|domain|contract|renderer|assets)\/[\w./-]+:\d+:\d+)$/

const FRAMES = 8

/** What kind of error it is, `TypeError`; any name that is not plainly one of an error's is left out. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return /^[A-Z][A-Za-z]{0,40}Error$/.test(error.name) ? error.name : 'Error'
}

/**
 * Where in our own code an error was thrown, the innermost first: `toFailure (electron/failure.ts:12:3)`. Its message is
 * left out, because it may quote what a person wrote, and so are files that are not ours.
 */
export function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  const { message, stack = '' } = error
  // A message of several lines may look like a stack.
  const at = stack.indexOf(message)
  const frames = stack
    .slice(at === -1 ? 0 : at + message.length)
    .split('\n')
    .flatMap((line) => {
      const [, name, place = ''] = LINE.exec(line) ?? []
      const [, file] = OURS.exec(place.replaceAll('\\', '/')) ?? []
      if (file === undefined || place.includes('node_modules')) return []
      return [name === undefined ? file : `${name} (${file})`]
    })
  return frames.slice(0, FRAMES)
}
