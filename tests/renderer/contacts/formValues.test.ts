import { expect, test } from 'vitest'
import { contactForm } from '../../../contract/contacts.ts'
import { atOldPlaces, blankForm, withoutBlanks } from '../../../renderer/features/contacts/formValues.ts'

const email = (value: string) => ({ kind: 'email' as const, label: '', value })

test('lines left empty do not count, and it is known where the others stood', () => {
  const { form, kept } = withoutBlanks({
    ...blankForm,
    given: 'Dana',
    points: [email(' '), email('a@example.com'), email(''), email('b@example.com')],
    tags: ['', 'health'],
  })
  expect(form.points.map(({ value }) => value)).toEqual(['a@example.com', 'b@example.com'])
  expect(form.tags).toEqual(['health'])
  expect(kept).toEqual([1, 3])
  expect(contactForm.safeParse(form).success).toBe(true)
})

test('what is wrong with a point stands at that point', () => {
  const placed = atOldPlaces([undefined, 'too long'], [1, 3])
  expect(placed[3]).toBe('too long')
  expect(placed[0]).toBeUndefined()
})

test('a blank form lacks only a name', () => {
  const parsed = contactForm.safeParse(withoutBlanks(blankForm).form)
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['given'])
})
