import { describe, expect, it } from '@jest/globals'
import { ask } from '../http/raw.ts'
import { startTeams } from '../teams/start.ts'

const answer = async () => ({ messages: [{ text: 'ja' }] })
const lien = { userId: '29:lien', objectId: 'object-lien', name: 'Lien' }

describe('the keys of Teams', () => {
  it('are loaded before the bot says that it is well', async () => {
    const under = await startTeams({ answer })
    expect(await under.teams.ready()).toBe(true)
    expect((await ask({ port: under.port, method: 'GET', path: '/health' })).status).toBe(200)
    await under.close()
  })

  it('that cannot be had make a token neither good nor bad, until they can', async () => {
    const under = await startTeams({ answer })
    under.issuer.failKeys('error')
    expect(await under.teams.ready()).toBe(false)
    expect((await ask({ port: under.port, method: 'GET', path: '/health' })).status).toBe(503)
    const early = await under.client.person(lien).says('hallo')
    expect({ status: early.status, sent: early.sent, body: early.body }).toEqual({
      status: 503,
      sent: [],
      body: { error: 'unavailable' },
    })
    under.issuer.failKeys(null)
    expect((await under.client.person(lien).says('hallo')).status).toBe(200)
    await under.close()
  })

  it('that never come hold nobody up', async () => {
    const under = await startTeams({ answer })
    under.issuer.failKeys('hang')
    const [isReady, said] = await Promise.all([under.teams.ready(), under.client.person(lien).says('hallo')])
    expect({ isReady, status: said.status }).toEqual({ isReady: false, status: 503 })
    await under.close()
  })

  it('that are nowhere do not stop the bot', async () => {
    const under = await startTeams({ answer })
    await under.issuer.close()
    expect((await under.client.person(lien).says('hallo')).status).toBe(503)
    await under.close()
  })
})
