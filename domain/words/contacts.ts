export const contactWords = {
  gone: 'There is no such contact.',
  nameMissing: 'Give at least a first or a last name.',
} as const
