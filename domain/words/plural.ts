const rules = new Intl.PluralRules('en')

/** `1 contact`, `3 contacts`, `2,318 contacts`: a whole number with the right form of its noun. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${rules.select(count) === 'one' ? one : many}`
}
