/** One line of a file, without its end. */
export interface FileLine {
  /** From 1. */
  readonly number: number
  readonly bytes: Buffer
}

const LF = 0x0a
const CR = 0x0d

/** The lines of a file, ended by LF, CR LF, CR alone or, as some phones write, by several CRs and an LF. */
export function* linesOf(file: Buffer): Generator<FileLine> {
  let number = 1
  let lf = find(LF, 0)
  let cr = find(CR, 0)
  for (let from = 0; from < file.length; ) {
    if (lf < from) lf = find(LF, from)
    if (cr < from) cr = find(CR, from)
    const end = Math.min(lf, cr)
    yield { number, bytes: file.subarray(from, end) }
    let next = end
    while (file[next] === CR) next += 1
    const isOne = file[next] === LF
    number += isOne ? 1 : next - end
    from = isOne ? next + 1 : Math.max(next, end + 1)
  }

  function find(byte: number, from: number): number {
    const at = file.indexOf(byte, from)
    return at === -1 ? file.length : at
  }
}
