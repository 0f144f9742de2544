import { z } from 'zod'

/**
 * What the columns of a table can be. `name` is a whole name in one cell; `keep` is kept beside the contact under the
 * column's own name; `skip` is left out.
 */
export const csvField = z.enum([
  'keep',
  'skip',
  'name',
  'prefix',
  'given',
  'middle',
  'family',
  'suffix',
  'nickname',
  'pronunciation',
  'pronouns',
  'company',
  'position',
  'location',
  'email',
  'phone',
  'link',
  'tags',
  'notes',
  'knownHow',
  'closeness',
  'connectedOn',
  'zone',
  'keepInTouchDays',
])

/** What each column of a table is, in the table's order; columns beyond it are kept. */
export const csvMapping = z.object({ columns: z.array(csvField) })

export type CsvField = z.infer<typeof csvField>
export type CsvMapping = z.infer<typeof csvMapping>

/** A table whose columns are a matter of choice, as a person is shown it before choosing. */
export interface ImportTable {
  readonly columns: readonly {
    /** As the header has it; `Column 3` where it has nothing. */
    readonly name: string
    /** At most three values from the top of the column, one line each. */
    readonly samples: readonly string[]
    /** What the column was read as. */
    readonly field: CsvField
  }[]
}
