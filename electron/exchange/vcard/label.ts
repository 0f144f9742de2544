import { type Parameter, type Property, valuesOf } from './property.ts'

/** Types that say nothing a person would call an address or number by. */
const mute: ReadonlySet<string> = new Set(['', 'internet', 'voice', 'pref', 'x400', 'uri'])
/** Types of addresses and numbers that programs know; any other label is written as a label. */
const known: ReadonlySet<string> = new Set([
  'home',
  'work',
  'cell',
  'fax',
  'pager',
  'text',
  'video',
  'textphone',
  'car',
  'main',
  'other',
  'school',
  'iphone',
])

/** How Apple marks labels that it translates: `_$!<HomePage>!$_`. */
const wrapped = /^_\$!<(.*)>!\$_$/

/** What a label's line says: Apple's own ones in plain words, `home page`. */
export function readLabel(text: string): string {
  const inner = wrapped.exec(text.trim())?.[1]
  if (inner === undefined) return text
  return /^[A-Za-z]+$/.test(inner) ? inner.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() : inner
}

/** A label so that `readLabel` gives it back. */
export function writeLabel(label: string): string {
  return wrapped.test(label) ? `_$!<${label}>!$_` : label
}

/** The label that a property's types make: `work fax`. Empty for types that name nothing. */
export function labelOfTypes(property: Pick<Property, 'parameters'>): string {
  const types = valuesOf(property, 'TYPE').map((type) => type.toLowerCase().replace(/^x-/, ''))
  return types.filter((type) => !mute.has(type)).join(' ')
}

/** The parameter that makes this label; null where only a label's line can. */
export function typesOfLabel(label: string): readonly Parameter[] | null {
  if (label === '') return []
  const types = label.split(' ')
  const isKnown = types.every((type) => known.has(type)) && new Set(types).size === types.length
  return isKnown ? [{ name: 'TYPE', values: types }] : null
}
