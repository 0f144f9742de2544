/** One parameter of a property, its name in capitals. */
export interface Parameter {
  readonly name: string
  readonly values: readonly string[]
}

/** One property of a card, as vCard 4.0 has it. */
export interface Property {
  /** What properties that belong together share, `item1`; empty for none. */
  readonly group: string
  /** As the file writes it; see `nameOf`. */
  readonly name: string
  readonly parameters: readonly Parameter[]
  /** On one line, escaped as its type asks. */
  readonly value: string
}

/** The name a property is known by, whatever its case. */
export function nameOf({ name }: Pick<Property, 'name'>): string {
  return name.toUpperCase()
}

/** The values of a property's parameter, in all places where it stands. */
export function valuesOf({ parameters }: Pick<Property, 'parameters'>, name: string): readonly string[] {
  // Asked many times for every property, which seldom has several parameters.
  let found: readonly string[] = none
  for (const parameter of parameters) {
    if (parameter.name === name) found = found === none ? parameter.values : [...found, ...parameter.values]
  }
  return found
}

const none: readonly string[] = []

/** Where a property's value starts, and what stands before it. */
export interface Head extends Omit<Property, 'value'> {
  /** The offset behind the colon; the text's length where there is none. */
  readonly valueAt: number
}

/** Reads what stands before a property's value. A parameter without a name, as vCard 2.1 has them, gets the name ''. */
export function parseHead(text: string): Head {
  let at = endOf(/[;:]/g, 0)
  const name = text.slice(0, at).trim()
  const dot = name.indexOf('.')
  const parameters: Parameter[] = []
  while (text[at] === ';') {
    const from = at + 1
    at = endOf(/[=;:]/g, from)
    const word = text.slice(from, at).trim()
    if (text[at] === '=') parameters.push({ name: word.toUpperCase(), values: values() })
    else if (word !== '') parameters.push({ name: '', values: [word] })
  }
  return {
    group: dot === -1 ? '' : name.slice(0, dot),
    name: name.slice(dot + 1),
    parameters,
    valueAt: Math.min(at + 1, text.length),
  }

  /** From the `=` or `,` at `at` on; leaves `at` on what ends the parameter. */
  function values(): string[] {
    const found: string[] = []
    do {
      const from = at + 1
      const quote = text[from] === '"' ? text.indexOf('"', from + 1) : -1
      at = endOf(/[,;:]/g, quote === -1 ? from : quote + 1)
      found.push(quote === -1 ? text.slice(from, at).trim() : text.slice(from + 1, quote))
    } while (text[at] === ',')
    return found
  }

  function endOf(ending: RegExp, from: number): number {
    ending.lastIndex = from
    return ending.exec(text)?.index ?? text.length
  }
}

/** A property as an unfolded line of vCard 4.0. */
export function formatProperty({ group, name, parameters, value }: Property): string {
  const head = [group === '' ? name : `${group}.${name}`, ...parameters.map(formatParameter)]
  return `${head.join(';')}:${value}`
}

function formatParameter({ name, values }: Parameter): string {
  return `${name}=${values.map(formatValue).join(',')}`
}

/** Marks no parameter can hold are written as RFC 6868 has it. */
function formatValue(value: string): string {
  const written = value
    .replaceAll('^', '^^')
    .replace(/\r\n?|\n/g, '^n')
    .replaceAll('"', "^'")
  return /[,;:]/.test(written) || written !== written.trim() ? `"${written}"` : written
}

const plains: Readonly<Record<string, string>> = { '^^': '^', '^n': '\n', "^'": '"' }

/** What a parameter of vCard 4.0 says. */
export function plain(value: string): string {
  return value.includes('^') ? value.replace(/\^[\^n']/g, (mark) => plains[mark] ?? mark) : value
}
