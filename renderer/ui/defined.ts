type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** The same properties without those that are undefined, for components that tell absent from undefined. */
export function defined<T extends object>(props: T): Defined<T> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Defined<T>
}
