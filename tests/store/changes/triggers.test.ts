import { expect, test } from 'vitest'
import { undoable } from '../../../electron/store/changes/step.ts'
import { updateRecords } from '../../../electron/store/records.ts'
import { createStore } from '../../support/createStore.ts'
import { aContactForm } from '../../support/forms.ts'

test('an address that moves from one contact to another makes both anew, on the way back as well', () => {
  const store = createStore()
  try {
    const points = [{ kind: 'email' as const, label: '', value: 'dana@example.org' }]
    const from = store.ask('contacts.add', aContactForm({ given: 'Dana', points })).id
    const to = store.ask('contacts.add', aContactForm({ given: 'Jan' })).id
    const owners = () =>
      store.context.db
        .prepare('select id from contact_keys join contacts on contacts.row = contact_row')
        .pluck()
        .all()
    const move = undoable('Move', ({ db }) =>
      updateRecords(db, 'contactPoints', { contactId: to }, 'contact_id = ?', from),
    )
    store.context.db.transaction(() => move(store.context, {}))()
    expect(owners()).toEqual([to])
    store.ask('planner.undo', {})
    expect(owners()).toEqual([from])
  } finally {
    store.close()
  }
})
