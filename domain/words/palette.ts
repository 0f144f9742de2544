export const paletteWords = {
  title: 'Go to or do anything',
  search: 'A person, a company, an interview, a decision, or what you want to do',
  none: 'Nothing of that name.',
  groups: {
    commands: 'Do',
    interviews: 'Interviews',
    people: 'People',
    companies: 'Companies',
    decisions: 'Decisions',
  },
  interviewWith: (name: string) => `Interview with ${name}`,
} as const
