import { expect, test } from 'vitest'
import { placeOf } from '../../../renderer/features/contacts/place.ts'

test.each([
  ['/contacts', { kind: 'list' }],
  ['/contacts/', { kind: 'list' }],
  ['/contacts/new', { kind: 'new' }],
  ['/contacts/sample-contact-dana', { kind: 'contact', id: 'sample-contact-dana' }],
])('%s', (path, place) => expect(placeOf(path)).toEqual(place))
