import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes of a fixture by its path, `google/new.csv`. */
export function fixture(path: string): Buffer {
  return readFileSync(join(import.meta.dirname, '../fixtures', path))
}
