import { words } from '../domain/words/words.ts'
import type { OpenPlanner } from '../tests/support/planner.ts'
import { button, type Screen } from './screen.ts'

/** An interview that is near, and one that goes on. */
export const nearScreens: readonly Screen[] = [
  {
    name: 'prepare-near',
    go: async (app) => {
      const { id } = await app.ask('interviews.plan', {
        contactId: 'sample-contact-grace',
        form: {
          method: 'in-person',
          place: 'Ferry café, 9 Quay Road',
          link: '',
          startsAt: '2026-11-23T15:00:00Z',
          zone: 'Europe/London',
          limitMinutes: 20,
          purpose: '',
          decisionIds: [],
          preset: null,
        },
      })
      await app.show(`/interviews/${id}/prepare`)
      await button(app, words.prepare.rescue).waitFor()
    },
  },
  {
    name: 'today-near',
    go: async (app) => {
      await app.show('/')
      await app.page.getByRole('region', { name: words.today.rescue.title }).waitFor()
    },
  },
  {
    name: 'rehearsal-sum',
    looks: ['light'],
    go: async (app) => {
      await meeting(app, 'rehearsal')
      await button(app, words.meet.endNow.rehearsal).click()
      await app.page.getByRole('table').waitFor()
    },
  },
  { name: 'meet', go: (app) => meeting(app, 'interview') },
  {
    name: 'meet-leave',
    looks: ['light-narrow'],
    go: async ({ page }) => {
      await page.keyboard.press('l')
      await page.keyboard.type('8')
      await page.getByText(/ 8 m/).waitFor()
    },
  },
]

/** The next interview, seven minutes after it began. */
async function meeting(app: OpenPlanner, kind: 'interview' | 'rehearsal'): Promise<void> {
  const interviewId = 'sample-interview-dana'
  const shows = (item: string) =>
    app.page.getByRole('region', { name: words.meet.now }).getByText(item).waitFor()
  await app.ask('meetings.begin', { interviewId, kind })
  await app.show(`/interviews/${interviewId}/meet`)
  await shows('Thank you')
  for (const [minutes, next] of [
    [3, 'Me in a minute'],
    [1, 'What separates'],
    [3, 'When you read'],
  ] as const) {
    await app.moveClock(minutes * 60_000)
    await app.page.keyboard.press('Space')
    await shows(next)
  }
}
