/** A contact's name in SQL, as `displayName` in the domain says it: `concat_ws` passes over what is null. */
export function nameOf(alias: string): string {
  return `coalesce(nullif(concat_ws(' ', nullif(${alias}.given, ''), nullif(${alias}.middle, ''),
    nullif(${alias}.family, '')), ''), ${alias}.nickname)`
}
