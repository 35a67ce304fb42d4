import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Asked } from '../../bot/asked.ts'
import { startTeams, type TeamsUnderTest } from '../teams/start.ts'

describe('a conversation over Teams', () => {
  const asked: Asked[] = []
  let under: TeamsUnderTest
  beforeAll(async () => {
    under = await startTeams({
      answer: async (one) => {
        asked.push(one)
        if (one.doing.kind === 'text') return { messages: [{ text: `Je zei: ${one.doing.text}` }] }
        return { messages: [] }
      },
    })
  })
  afterAll(() => under.close())

  it('answers a typed sentence in the same chat', async () => {
    const lien = under.client.person({ userId: '29:lien', objectId: 'object-lien', name: 'Lien' })
    const outcome = await lien.says('hallo')
    expect(outcome.status).toBe(200)
    expect(outcome.sent.map(({ activity }) => activity.text)).toEqual(['Je zei: hallo'])
    expect(asked.at(-1)?.from.objectId).toBe('object-lien')
  })
})
