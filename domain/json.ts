/** What a text says in JSON, to be parsed with a schema; null for one that is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
