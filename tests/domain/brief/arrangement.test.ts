import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ArrangedSection, arrange, ownSections } from '../../../domain/brief/arrangement.ts'
import { sectionNames } from '../../../domain/brief/section.ts'

const asItComes = sectionNames.map((section) => ({ section, shown: true }))

const arrangement: fc.Arbitrary<readonly ArrangedSection[]> = fc
  .tuple(
    fc.shuffledSubarray([...sectionNames], { minLength: sectionNames.length }),
    fc.array(fc.boolean(), { minLength: sectionNames.length, maxLength: sectionNames.length }),
  )
  .map(([names, shown]) => names.map((section, index) => ({ section, shown: shown[index] ?? true })))

it('keeps nothing of a page as it comes', () => {
  expect(arrange([])).toEqual(asItComes)
  expect(ownSections(asItComes)).toEqual([])
})

it('gives back any order and any switches from what is kept of them', () => {
  fc.assert(
    fc.property(arrangement, (sections) => {
      expect(arrange(ownSections(sections))).toEqual(sections)
    }),
  )
})

it('makes a whole page of whatever a file says', () => {
  const own = fc.record({
    section: fc.constantFrom(...sectionNames),
    position: fc.integer(),
    shown: fc.constantFrom('yes' as const, 'no' as const),
  })
  fc.assert(
    fc.property(fc.uniqueArray(own, { selector: ({ section }) => section }), (given) => {
      const sections = arrange(given)
      expect(sections.map(({ section }) => section).sort()).toEqual([...sectionNames].sort())
      const off = given.filter(({ shown }) => shown === 'no').map(({ section }) => section)
      expect(new Set(sections.flatMap(({ section, shown }) => (shown ? [] : [section])))).toEqual(
        new Set(off),
      )
    }),
  )
})
