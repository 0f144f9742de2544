/** Spellings of "one folder up": plain, percent-encoded once and more often, overlong UTF-8, full-width, with NUL. */
const ups = [
  '..',
  '.%2e',
  '%2e%2e',
  '%2E.',
  '%252e%252e',
  '%25252e%25252e',
  '%c0%ae%c0%ae',
  '%e0%80%ae%e0%80%ae',
  '%f0%80%80%ae%f0%80%80%ae',
  '%uff0e%uff0e',
  '\uff0e\uff0e',
  '%ef%bc%8e%ef%bc%8e',
  '\u2025',
  '.\u200d.',
  '..%00',
  '..;',
  '..%20',
  '...',
  '. .',
]

/** Spellings of what parts folders. */
const parts = [
  '/',
  '//',
  '/./',
  '\\',
  '\\\\',
  '%2f',
  '%2F%2F',
  '%5c',
  '%252f',
  '%255c',
  '%c0%af',
  '%e0%80%af',
  '%c1%9c',
  '\u2215',
  '\u2044',
  '\uff0f',
  '%ef%bc%8f',
  '/%09/',
]

/** Where the way up begins: at once, after a folder that is there, and after one that is not. */
const starts = ['', 'assets/', 'nowhere/', '/', './']

/** What a file system, another URL parser or a shell could take for a path of its own. */
function elsewhere(file: string): readonly string[] {
  return [
    `app://askwell${file}`,
    `app://askwell/${file}`,
    `app://askwell//${file}`,
    `app://askwell/%2f${file}`,
    `app://askwell/file://${file}`,
    `app://askwell/file:${file}`,
    `app://askwell/C:${file}`,
    `app://askwell/C%3A${file}`,
    `app://askwell/%5c%5c?%5c${file}`,
    `app://askwell/\\\\localhost\\c$${file}`,
    `app://askwell/%5c%5clocalhost%5cc$${file}`,
    `app://askwell//localhost${file}`,
    `app://askwell/~${file}`,
    `app://askwell/index.html/../..${file}`,
    `app://askwell/index.html?/../../canary.html`,
    `app://askwell/index.html#/../../canary.html`,
    `app://askwell/index.html%3f/../../canary.html`,
    `app://askwell/index.html%23/../../canary.html`,
    `app://askwell/index.html%00/../../canary.html`,
    `app://askwell/../canary.html%00.html`,
    `app://askwell/../canary.html::$DATA`,
    `app://askwell/..canary.html`,
    `app://askwell/../renderer-evil/index.html`,
    `app://askwell/..%2frenderer-evil%2findex.html`,
    `app://askwell/-evil/index.html`,
    `app://askwell-evil/index.html`,
    `app://askwell/CON.html`,
    `app://askwell/NUL`,
    `app://askwell/aux.html`,
    `app://../canary.html`,
    `app://askwell/..%2f..%2f..%2f..%2f..%2f..${file}`,
    `app://..${file}`,
    `app://other/index.html`,
    `app://askwell.evil/index.html`,
    `app://askwell@evil.example/index.html`,
    `app://evil@askwell/index.html`,
    `app://askwell:80/index.html`,
    `app://ASKWELL/index.html`,
    `app:/askwell/index.html`,
    `app:///index.html`,
    `file://${file}`,
    `https://askwell${file}`,
  ]
}

/**
 * Addresses that try to reach a file outside the bundle.
 * @param file the absolute path of that file, which lies one folder above the bundle under its own name
 */
export function traversals(file: string): readonly string[] {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const climbed = ups.flatMap((up) =>
    parts.flatMap((part) =>
      starts.flatMap((start) =>
        [1, 2, 4].map((depth) => `app://askwell/${start}${`${up}${part}`.repeat(depth)}${name}`),
      ),
    ),
  )
  return [...new Set([...climbed, ...elsewhere(file)])]
}
