import { expect, test } from 'vitest'
import { photoOf } from '../../domain/photo.ts'

const of = (...vcard: readonly string[]) => photoOf({ columns: [], vcard })

test('a photo is a data URI of a raster image', () => {
  expect(of('BDAY:19850412', 'PHOTO:data:image/jpeg;base64,/9j/4AAQ')).toBe('data:image/jpeg;base64,/9j/4AAQ')
  expect(of('item1.PHOTO;PREF=1:data:image/png;base64,iVBORw0KGgo=')).toBe(
    'data:image/png;base64,iVBORw0KGgo=',
  )
  expect(of('PHOTO:data:image/png\\;base64\\,iVBO')).toBe('data:image/png;base64,iVBO')
})

test.each([
  'PHOTO:data:image/svg+xml;base64,PHN2Zz4=',
  'PHOTO:data:text/html;base64,PGI+',
  'PHOTO:https://example.com/a.png',
  'PHOTO:data:image/png;base64,abc" onerror="alert(1)',
  'PHOTO:data:image/png,raw',
  'NOTE:PHOTO:data:image/png;base64,abc',
  'PHOTO:',
])('%s is none', (line) => {
  expect(of(line)).toBeNull()
})
