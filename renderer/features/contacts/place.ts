/** What the contacts screen shows at a route. */
export type Place =
  | { readonly kind: 'list' }
  | { readonly kind: 'new' }
  | { readonly kind: 'contact'; readonly id: string }

/** Reads a route under `/contacts`. */
export function placeOf(path: string): Place {
  const [, , id] = path.split('/')
  if (id === undefined || id === '') return { kind: 'list' }
  if (id === 'new') return { kind: 'new' }
  return { kind: 'contact', id }
}
