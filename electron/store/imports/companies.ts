import { z } from 'zod'
import { logUnder } from '../changes/step.ts'
import { addCompany } from '../companies/service.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'

/** The planner's companies by name, whatever its case. */
export interface Companies {
  /** A company's id; one that is not there yet is added. Null for an empty name. */
  idFor(name: string): string | null
}

const rows = z.array(z.object({ id: z.string(), name: z.string() }))

/** All companies in memory, because an import asks for one with every record. New ones are logged under the step. */
export function companiesOf(context: StoreContext, step: number): Companies {
  const known = rows.parse(statement(context.db, 'select id, name from companies order by row desc').all())
  const ids = new Map(known.map(({ id, name }) => [name.toLowerCase(), id]))
  return {
    idFor: (name) => {
      if (name === '') return null
      const key = name.toLowerCase()
      const known = ids.get(key)
      if (known !== undefined) return known
      logUnder(context.db, step)
      const id = addCompany(context, name)
      logUnder(context.db, null)
      ids.set(key, id)
      return id
    },
  }
}
