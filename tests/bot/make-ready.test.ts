import { expect, it } from '@jest/globals'
import { makeReady } from '../../bot/make-ready.ts'
import { atFirstNeed } from '../../programme/at-first-need.ts'

it('all that waits is made behind a start, and who asks for something meanwhile is answered in between', async () => {
  const order: string[] = []
  for (const name of ['list', 'tree']) atFirstNeed(() => order.push(name))
  const ready = makeReady()
  order.push('started')
  const answer = () => {
    order.push('answer')
    if (order.length < 5) setImmediate(answer)
  }
  setImmediate(answer)
  await ready
  expect(order).toEqual(['started', 'list', 'answer', 'tree', 'answer'])
})
