import { few } from './few.ts'
import { counted } from './plural.ts'

/** Around the page's preview; the words on the page itself are in brief.ts. */
export const briefTabWords = {
  soFar: 'The page so far',
  openPreview: 'Open the preview',
  preview: 'Preview of the printed page',
  paper: 'Paper',
  papers: { A4: 'A4', Letter: 'Letter' },
  size: 'Size',
  sizes: { true: 'True size', fit: 'Fit width' },
  savePdf: 'Save as PDF',
  saved: (file: string) => `Saved ${file}`,
  allOn: 'Everything is on the page.',
  leftOff: (count: number) =>
    count === 1
      ? 'One row is not on the page.'
      : count < 10
        ? `${few(count)[0]?.toUpperCase()}${few(count).slice(1)} rows are not on the page.`
        : `${counted(count, 'row is', 'rows are')} not on the page.`,
  leftOffHint: 'They found no room, not even in the smallest type.',
  leftOffList: 'Not on the page',
  makers: (count: number) =>
    count === 1
      ? 'Without this section everything else has room:'
      : 'Without any one of these sections everything else has room:',
  switchOff: (section: string) => `Switch off “${section}”`,
  promote: { must: 'Make it a must', first: 'Put it first' },
  promoted: { must: 'It is a must now.', first: 'It is the first of its list now.' },
  shorten: 'Shorten',
  shortened: 'Done',
  shortenField: 'The text behind this row',
  editAgenda: 'Agenda',
  editPrepare: 'Prepare',
  editContact: 'Contact',
  editProfile: 'Profile',
  editCompany: 'Company',
  editDecision: 'Decision',
  gone: 'This text is not there any more.',
  sections: {
    title: 'Sections',
    list: 'Sections of the page, in their order',
    show: (section: string) => `Show “${section}”`,
    empty: 'nothing to print',
    off: (sections: string) => `Switched off: ${sections}.`,
    reset: 'As it comes',
  },
  undo: {
    move: (section: string) => `Move “${section}” on the page`,
    switchOn: (section: string) => `Switch on “${section}”`,
    switchOff: (section: string) => `Switch off “${section}”`,
    reset: 'Arrange the page as it comes',
  },
  missing: (characters: string) => `No font of the page has these characters: ${characters}`,
  fitting: 'Setting the page…',
} as const
