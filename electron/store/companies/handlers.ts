import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import { findCompanies } from './directory.ts'
import { joinCompany } from './join.ts'
import { addNote, editNote, moveNote, removeNote } from './notes.ts'
import { peopleOf } from './people.ts'
import { addNamedCompany, editCompany, removeCompany } from './service.ts'
import { pageCompanies, viewCompany } from './view.ts'

/** How many names are offered while one is typed. */
const SUGGESTED = 8

const { undo } = words.companies

export const companyAnswers = {
  'companies.page': pageCompanies,
  'companies.place': ({ db }, { search, id }) => {
    const index = findCompanies(db, search).findIndex((company) => company.id === id)
    return { index: index === -1 ? null : index }
  },
  'companies.get': viewCompany,
  'companies.people': ({ db }, { id, offset, limit }) => ({ people: peopleOf(db, id, offset, limit) }),
  'companies.suggest': ({ db }, { search }) => ({
    names: findCompanies(db, search)
      .slice(0, SUGGESTED)
      .map(({ name }) => name),
  }),
  'companies.add': undoable(undo.add, addNamedCompany),
  'companies.edit': undoableEdit('companies', undo.edit, editCompany),
  'companies.remove': undoable(undo.remove, removeCompany),
  'companies.join': undoable(undo.join, joinCompany),
  'companies.addNote': undoable(undo.addNote, addNote),
  'companies.editNote': undoableEdit('companyNotes', undo.editNote, editNote),
  'companies.moveNote': undoable(undo.moveNote, moveNote),
  'companies.removeNote': undoable(undo.removeNote, removeNote),
} satisfies Partial<Answers>
