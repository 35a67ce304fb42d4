import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTurnQueue } from '../../bot/teams/turn-queue.ts'
import type { Outcome } from '../teams/client.ts'
import { startTeams, type TeamsUnderTest } from '../teams/start.ts'

describe('the queue of turns', () => {
  it('runs one conversation in order, also past a failure', async () => {
    const queue = createTurnQueue()
    const seen: string[] = []
    const first = Promise.withResolvers<void>()
    const turns = [
      queue.run('a', () => first.promise.then(() => seen.push('1'))),
      queue.run('a', async () => {
        seen.push('2')
        throw new Error('broken')
      }),
      queue.run('a', async () => seen.push('3')),
      queue.run('b', async () => seen.push('other')),
    ]
    await turns[3]
    first.resolve()
    const results = await Promise.allSettled(turns)
    expect(seen).toEqual(['other', '1', '2', '3'])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  })

  it('refuses when too many wait, and takes turns again afterwards', async () => {
    const queue = createTurnQueue(2)
    const gate = Promise.withResolvers<void>()
    const turns = [1, 2, 3].map(() => queue.run('a', () => gate.promise))
    expect(queue.run('a', async () => {})).toBeNull()
    expect(queue.run('b', async () => {})).not.toBeNull()
    gate.resolve()
    await Promise.all(turns)
    expect(queue.run('a', async () => {})).not.toBeNull()
  })
})

describe('a conversation that is flooded', () => {
  let under: TeamsUnderTest
  const gate = Promise.withResolvers<void>()
  const order: string[] = []
  beforeAll(async () => {
    under = await startTeams({
      answer: async ({ doing, from }) => {
        if (from.userId === '29:lien') await gate.promise
        order.push(doing.kind === 'text' ? doing.text : '')
        return { messages: [] }
      },
    })
  })
  afterAll(() => under.close())

  it('gets 429 beyond 50 waiting, loses nothing it took, and hinders nobody else', async () => {
    const lien = under.client.person({ userId: '29:lien', objectId: 'object-lien', name: 'Lien' })
    const els = under.client.person({ userId: '29:els', objectId: 'object-els', name: 'Els' })
    const refused: Outcome[] = []
    const enough = Promise.withResolvers<void>()
    const said = Array.from({ length: 60 }, async (_, at) => {
      const outcome = await lien.says(String(at))
      if (outcome.status === 429 && refused.push(outcome) === 9) enough.resolve()
      return outcome
    })
    await enough.promise
    expect(refused[0]?.body).toEqual({ error: 'too-many-requests' })
    expect((await els.says('hallo')).status).toBe(200)
    gate.resolve()
    const statuses = (await Promise.all(said)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(51)
    expect(statuses.filter((status) => status === 429)).toHaveLength(9)
    expect(order).toHaveLength(52)
  })
})
