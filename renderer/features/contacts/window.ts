import { PAGE } from './queries.ts'

/** The pages that hold the rows from `first` to `last`, both included. */
export function pagesOf(first: number, last: number): number[] {
  const from = Math.max(0, Math.floor(first / PAGE))
  const to = Math.max(from, Math.floor(last / PAGE))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** How many rows there are: the count once it is known, else what the first page says. */
export function totalOf(count: number | undefined, firstPage: number | undefined): number {
  return count ?? firstPage ?? 0
}
