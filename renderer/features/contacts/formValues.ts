import type { ContactForm } from '../../../contract/contacts.ts'

/** The form of someone new. */
export const blankForm: ContactForm = {
  given: '',
  family: '',
  pronunciation: '',
  pronouns: '',
  company: '',
  position: '',
  location: '',
  zone: null,
  knownHow: '',
  closeness: 1,
  notes: '',
  points: [{ kind: 'email', label: '', value: '' }],
  tags: [],
}

/** The form as it is saved: lines left empty do not count. `kept` says where each point stood. */
export function withoutBlanks(form: ContactForm): {
  readonly form: ContactForm
  readonly kept: readonly number[]
} {
  const kept = form.points.flatMap(({ value }, index) => (value.trim() === '' ? [] : [index]))
  return {
    form: {
      ...form,
      points: form.points.filter((_, index) => kept.includes(index)),
      tags: form.tags.filter((tag) => tag.trim() !== ''),
    },
    kept,
  }
}

/** Puts what is wrong with the points that were kept back to where they stand in the form. */
export function atOldPlaces<T>(errors: readonly T[], kept: readonly number[]): (T | undefined)[] {
  const placed: (T | undefined)[] = []
  for (const [index, error] of errors.entries()) {
    const place = kept[index]
    if (place !== undefined) placed[place] = error
  }
  return placed
}
