import type { Doubt, Reason } from '../duplicates.ts'
import type { MergeField, ProposalReason } from '../merge.ts'
import { few } from './few.ts'
import { counted } from './plural.ts'

export const duplicateWords = {
  title: 'Duplicates',
  list: 'Pairs that may be one person',
  back: 'All contacts',
  backToPairs: 'All pairs',
  badMerge: 'Choose at least two different contacts to merge.',
  wrongCount: (most: number) => `Choose from two to ${few(most)} contacts to merge.`,
  emptyTitle: 'No one appears twice',
  emptyText:
    'Askwell compares e-mail addresses, phone numbers, LinkedIn profiles, names and companies. What it finds stands here to be looked at.',
  toContacts: 'Show contacts',
  chooseTitle: 'Choose a pair',
  chooseText: 'Move with the arrow keys and press Enter to compare the two.',
  found: (pairs: number) => `${counted(pairs, 'pair', 'pairs')} to look at`,
  certainCount: (people: number) =>
    people === 1
      ? 'One person is certainly here more than once.'
      : `${people.toLocaleString('en')} people are certainly here more than once.`,
  mergeCertain: (people: number) =>
    people === 1 ? 'Merge the certain one' : `Merge the ${people.toLocaleString('en')} certain ones`,
  mergedCertain: (people: number) => `Merged the entries of ${counted(people, 'person', 'people')}.`,
  and: (one: string, other: string) => `${one} and ${other}`,
  pages: {
    label: 'Pages',
    earlier: 'Earlier pairs',
    later: 'Later pairs',
    range: (from: number, to: number, total: number) =>
      `${from.toLocaleString('en')}–${to.toLocaleString('en')} of ${total.toLocaleString('en')}`,
  },
  likelihood: { certain: 'Certain', likely: 'Likely', possible: 'Possible' },
  reasons: {
    profile: 'Same LinkedIn profile',
    email: 'Same e-mail',
    phone: 'Same phone number',
    nameAndCompany: 'Same name and company',
    name: 'Same name',
    similarName: 'Similar name, same company',
  } satisfies Readonly<Record<Reason['kind'], string>>,
  doubts: {
    names: () => 'Different names',
    profiles: () => 'Different LinkedIn profiles',
    emails: (domain: string) => `Different e-mails at ${domain}`,
    noSharedEmail: () => 'No e-mail in common',
    companies: () => 'Different companies',
    third: () => 'A third entry could be meant as well',
  } satisfies Readonly<Record<Doubt['kind'], (domain: string) => string>>,
  speaksFor: 'For',
  speaksAgainst: 'Against',
  compare: {
    title: (count: number) => `Merge ${few(count)} contacts`,
    hint: 'Where they differ, choose what is right. Undo brings them back as they were.',
    ofOne: (name: string) => `${name}, twice`,
    entry: (number: number) => `Entry ${number}`,
    from: (number: number, source: string) => `Entry ${number}, ${source}`,
    hangs: (interviews: number, interactions: number) =>
      [
        ...(interviews > 0 ? [counted(interviews, 'interview', 'interviews')] : []),
        ...(interactions > 0 ? [counted(interactions, 'timeline entry', 'timeline entries')] : []),
      ].join(', '),
    result: 'Result',
    differs: 'differs',
    nothing: 'Nothing',
    none: '–',
    fields: {
      name: 'Name',
      prefix: 'Title',
      suffix: 'Suffix',
      nickname: 'Nickname',
      pronunciation: 'Pronunciation',
      pronouns: 'Pronouns',
      company: 'Company',
      position: 'Position',
      location: 'Location',
      zone: 'Time zone',
      knownHow: 'Known from',
      introducedBy: 'Introduced by',
      closeness: 'Closeness',
      connectedOn: 'Connected',
      keepInTouchDays: 'Keep in touch',
    } satisfies Readonly<Record<MergeField, string>>,
    everyDays: (days: number) => `Every ${counted(days, 'day', 'days')}`,
    because: {
      same: '',
      only: '',
      own: 'written by hand',
      newer: 'added later',
      kept: '',
      company: 'goes with the company',
    } satisfies Readonly<Record<ProposalReason, string>>,
    chosen: 'your choice',
    points: 'E-mail, phone, links',
    tags: 'Tags',
    notes: 'Notes',
    inAll: 'in both',
    inEvery: 'in all',
    inSome: (numbers: readonly number[]) => `only in ${numbers.join(', ')}`,
    moves: 'Interviews, timeline, follow-ups and introductions of all entries stay with the person.',
  },
  merge: 'Merge',
  apart: 'Different people',
  skip: 'Skip',
  cancel: 'Cancel',
  merged: (name: string) => `Merged ${name}`,
  keptApart: (one: string, other: string) =>
    one === other ? `${one}: kept as two people` : `Kept apart: ${one} and ${other}`,
} as const
