import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { testAppId, testTenantId } from '../teams/client.ts'
import { startTeams, type TeamsUnderTest } from '../teams/start.ts'

const folder = new URL('./recorded/', import.meta.url)
const recorded = readdirSync(folder).map(
  (file): Record<string, unknown> => JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
)
const fields = [...new Set(recorded.flatMap((activity) => Object.keys(activity)))]

describe('any activity', () => {
  let under: TeamsUnderTest
  beforeAll(async () => {
    under = await startTeams({ answer: async ({ doing }) => ({ messages: [{ text: doing.kind }] }) })
  })
  afterAll(() => under.close())

  it('with any field changed into anything gets a decent answer', async () => {
    const { serviceUrl } = under.connector
    const token = await under.issuer.token({ audience: testAppId, serviceUrl })
    const home = {
      serviceUrl,
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: testTenantId },
    }
    const statuses = new Map<number, number>()
    const changes = fc.array(fc.tuple(fc.constantFrom(...fields), fc.jsonValue()), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...recorded), changes, async (activity, changed) => {
        const body = { ...activity, ...home, channelData: {}, ...Object.fromEntries(changed) }
        const { status } = await under.teams.handle({ authorization: `Bearer ${token}`, body })
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        expect([200, 400, 401, 403, 501]).toContain(status)
      }),
      { numRuns: 500 },
    )
    // Nothing is proven when everything is refused at the first look.
    expect(statuses.get(200)).toBeGreaterThan(50)
    expect(statuses.get(400)).toBeGreaterThan(50)
    expect(under.log.filter(({ level }) => level === 'error')).toEqual([])
  })
})
