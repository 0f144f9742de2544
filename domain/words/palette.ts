export const paletteWords = {
  title: 'Go to or do anything',
  search: 'A person, a company, an interview, a decision, or what you want to do',
  none: 'Nothing of that name.',
  groups: {
    interviews: 'Interviews',
    actions: 'Do',
    places: 'Go to',
    people: 'People',
    companies: 'Companies',
    decisions: 'Decisions',
  },
  interviewWith: (name: string) => `Interview with ${name}`,
} as const
