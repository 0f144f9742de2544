import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { makeBackup } from '../../electron/store/backups/make.ts'
import { openDatabase } from '../../electron/store/database.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { samplePlanner } from './samplePlanner.ts'

/** What may befall a planner between two sessions. */
export type Mishap = 'damaged' | 'foreign' | 'newer' | 'changed' | 'missing'

/** A folder with the sample planner, as a session leaves it that was ended, and backups of these moments. */
export function backedUpPlanner(folder: string, backupsAt: readonly string[]): string {
  samplePlanner(folder)
  const db = openDatabase(plannerFile(folder), 'read')
  for (const at of backupsAt) makeBackup(db, folder, 'regular', new Date(at))
  db.close()
  return folder
}

/** Lets something befall the planner of a folder, which is closed. */
export function befall(folder: string, mishap: Mishap): void {
  const file = plannerFile(folder)
  switch (mishap) {
    case 'damaged':
      loseContacts(file)
      return
    case 'foreign':
      change(file, ['pragma application_id = 1', 'drop table contacts'])
      return
    case 'newer':
      change(file, ['pragma user_version = 999'])
      return
    case 'changed':
      change(file, ["update contacts set given = 'Dina' where id = 'sample-contact-dana'"])
      return
    case 'missing':
      rmSync(file)
  }
}

/** Fills a page that holds contacts with zeros, as a bad sector leaves it. */
function loseContacts(file: string): void {
  const db = openDatabase(file, 'read')
  const page = Number(
    db.prepare("select max(pageno) from dbstat where name = 'contacts' and pagetype = 'leaf'").pluck().get(),
  )
  const size = Number(db.pragma('page_size', { simple: true }))
  db.close()
  writeFileSync(file, readFileSync(file).fill(0, (page - 1) * size, page * size))
}

/** Changes a planner as another program would, which knows nothing of Askwell. */
function change(file: string, statements: readonly string[]): void {
  const db = openDatabase(file, 'write')
  db.pragma('foreign_keys = off')
  for (const sql of statements) db.exec(sql)
  db.close()
}
