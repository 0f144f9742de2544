import type { Component } from './component.ts'

const RULE = '-'.repeat(78)

/** Every licence for people to read: Askwell's own, who else's work ships, and each text once. */
export function licencesText(own: string, components: readonly Component[]): string {
  const byText = Map.groupBy(components, ({ text }) => text)
  const texts = [...byText].flatMap(([text, sharing]) =>
    text === null ? [] : [`${RULE}\n${sharing.map(title).join('\n')}\n${RULE}\n\n${text}\n`],
  )
  return [
    `Askwell\n\n${own.trim()}\n`,
    'Askwell ships with the work of many others. Their names come first, then their licences.\n',
    `${components.map(entry).join('\n')}\n`,
    'The licences of Electron and of all that is in it, Chromium, Node.js and FFmpeg among them, are in\nLICENSE.electron.txt and LICENSES.chromium.html as well, which lie beside the program.\n',
    ...texts,
  ].join('\n')
}

function title({ name, version }: Component): string {
  return version === null ? name : `${name} ${version}`
}

function entry(component: Component): string {
  const { licence, source } = component
  return `${title(component)}: ${licence}${source === null ? '' : `, ${source}`}`
}
