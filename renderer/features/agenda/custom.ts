import type { CSSProperties } from 'react'

/** Values a style sheet reads with `var()`, as React's style property takes them. */
export function custom(properties: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return properties as CSSProperties
}
