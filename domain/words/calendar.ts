/** What stands in a calendar's entry for an interview, and how it is asked for. */
export const calendarWords = {
  add: 'Add to calendar…',
  saved: (file: string) => `Saved as ${file}. Open it to add the interview to your calendar.`,
  noTime: 'This interview has no time yet, so no calendar can show it.',
  noneComing: 'There is no upcoming interview.',
  file: (person: string) => `Interview ${person}`,
  summary: (person: string) => `Interview with ${person}`,
  summaryAt: (person: string, company: string) => `Interview with ${person}, ${company}`,
  when: (when: string, city: string) => `${when} in ${city}`,
  limit: (minutes: string, stop: string) => `${minutes}, ${stop}`,
  noLimit: 'No time limit was given; an hour is kept free.',
  toPrepare: 'To prepare:',
  item: (text: string) => `– ${text}`,
  itemBy: (text: string, when: string) => `– ${text} (${when})`,
  shortened: (text: string) => `${text}… (the rest is in Askwell)`,
} as const
