const names = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** A count inside a sentence: in letters up to nine, in figures from 10. */
export function few(count: number): string {
  return names[count] ?? count.toLocaleString('en')
}
