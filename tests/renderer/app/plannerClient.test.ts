import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { PlannerClient } from '../../../renderer/app/plannerClient.ts'

test('asking again is done once the answer is there, also when it was asked once more meanwhile', async () => {
  const client = new PlannerClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })
  const asked: ((answer: number) => void)[] = []
  const observer = new QueryObserver(client, {
    queryKey: ['planner'],
    queryFn: () => new Promise<number>((answer) => asked.push(answer)),
  })
  const stop = observer.subscribe(() => undefined)
  asked[0]?.(1)
  await expect.poll(() => observer.getCurrentResult().data).toBe(1)

  let isDone = false
  const first = client.invalidateQueries().then(() => {
    isDone = true
  })
  await expect.poll(() => asked.length).toBe(2)
  const second = client.invalidateQueries()
  await expect.poll(() => asked.length).toBe(3)
  asked[1]?.(2)
  // Whatever is only a matter of promises is through by then.
  await new Promise((resolve) => setImmediate(resolve))
  expect(isDone).toBe(false)
  asked[2]?.(3)
  await Promise.all([first, second])
  expect(observer.getCurrentResult().data).toBe(3)
  stop()
})
