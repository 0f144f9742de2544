import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyone } from '../../../domain/contactFilter.ts'
import {
  countPicked,
  everybody,
  isPicked,
  nobody,
  type Picked,
  selectionOf,
  toggled,
  withThese,
} from '../../../renderer/features/contacts/picked.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const some = fc.subarray(ids)

type Step =
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'add'; readonly ids: string[] }
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...ids).map((id): Step => ({ kind: 'toggle', id })),
  some.map((added): Step => ({ kind: 'add', ids: added })),
)

test('whether one begins with nobody or with everybody, selecting does what a plain set does', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(step), (isAll, steps) => {
      let picked: Picked = isAll ? everybody : nobody
      const plain = new Set(isAll ? ids : [])
      for (const next of steps) {
        if (next.kind === 'toggle') {
          picked = toggled(picked, next.id)
          if (!plain.delete(next.id)) plain.add(next.id)
        } else {
          picked = withThese(picked, next.ids)
          for (const id of next.ids) plain.add(id)
        }
      }
      expect(ids.filter((id) => isPicked(picked, id))).toEqual(ids.filter((id) => plain.has(id)))
      expect(countPicked(picked, ids.length)).toBe(plain.size)
    }),
  )
})

test('the planner is told all but some, or some', () => {
  expect(selectionOf(toggled(everybody, 'a'), everyone)).toEqual({
    kind: 'all',
    filter: everyone,
    except: ['a'],
  })
  expect(selectionOf(withThese(nobody, ['a', 'b']), everyone)).toEqual({ kind: 'ids', ids: ['a', 'b'] })
})
