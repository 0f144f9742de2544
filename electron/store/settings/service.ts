import { z } from 'zod'
import { fromJson } from '../../../domain/json.ts'
import { defaultNorms } from '../../../domain/norms.ts'
import { defaultWeights } from '../../../domain/rank/weights.ts'
import { defaultPaper, type Settings, type SettingsChanges, settings } from '../../../domain/settings.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'

const settingRow = z.object({ key: z.string(), value: z.string() })
const kept = z.object({
  paper: settings.shape.paper.optional().catch(undefined),
  theme: settings.shape.theme.optional().catch(undefined),
  reminders: settings.shape.reminders.optional().catch(undefined),
  // Of several parts, and kept as JSON text.
  norms: z.string().transform(fromJson).pipe(settings.shape.norms).optional().catch(undefined),
  rankWeights: z.string().transform(fromJson).pipe(settings.shape.rankWeights).optional().catch(undefined),
})

/** The choices kept with the planner over the defaults of this machine; an unreadable choice counts as none. */
export function readSettings({ db, locale }: StoreContext): Settings {
  const rows = z.array(settingRow).parse(statement(db, 'select key, value from settings').all())
  const chosen = kept.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])))
  return {
    paper: chosen.paper ?? defaultPaper(locale),
    theme: chosen.theme ?? 'system',
    reminders: chosen.reminders ?? 'on',
    norms: chosen.norms ?? defaultNorms,
    rankWeights: chosen.rankWeights ?? defaultWeights,
  }
}

/** Keeps the named choices and answers all of them. Settings stand outside undo. */
export function changeSettings(context: StoreContext, changes: SettingsChanges): Settings {
  const sql =
    'insert into settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value'
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) continue
    statement(context.db, sql).run(key, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return readSettings(context)
}
