/** Those that hang together by way of any number of pairs; in the order in which they first appear. */
export function groupsOf<T>(pairs: Iterable<readonly [T, T]>): readonly (readonly T[])[] {
  const groupOf = new Map<T, T[]>()
  for (const [one, other] of pairs) {
    const first = groupOf.get(one) ?? [one]
    const second = groupOf.get(other) ?? [other]
    groupOf.set(one, first)
    groupOf.set(other, first)
    if (first === second) continue
    for (const member of second) {
      first.push(member)
      groupOf.set(member, first)
    }
  }
  return [...new Set(groupOf.values())]
}
