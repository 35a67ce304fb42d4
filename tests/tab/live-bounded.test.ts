import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Look, Name } from '../../bot/look-at-page.ts'
import type { LiveLimits } from '../../bot/tab/live/live-pages.ts'
import { type Listening, listenTo } from '../teams/live-stream.ts'
import { makeTab, post, signIn, type TabUnderTest } from './served-tab.ts'

/** Longer than any test. */
const never = 3_600_000
const limits: LiveLimits = {
  settle: 20,
  pause: 10,
  beat: 30,
  again: never,
  perPerson: 60,
  inAll: 50,
}

let tab: TabUnderTest
let open: Listening[] = []
beforeEach(async () => {
  tab = await makeTab()
})
afterEach(async () => {
  await Promise.all(open.map((one) => one.stop()))
  open = []
  await tab.close()
})

/** Pages that all show the same number; counts how often one is looked at, and how many are at the same time. */
function countedPages() {
  const heard = new Set<(changed: ReadonlySet<Name>) => void>()
  const counted = { looks: 0, atOnce: 0, most: 0, version: 0, last: 0, fails: false }
  return {
    counted,
    commits: (...names: Name[]) => {
      for (const one of heard) one(new Set(names))
    },
    live: {
      onCommit: (one: (changed: ReadonlySet<Name>) => void) => {
        heard.add(one)
        return () => heard.delete(one)
      },
      look: async (): Promise<Look> => {
        counted.looks += 1
        counted.atOnce += 1
        counted.most = Math.max(counted.most, counted.atOnce)
        const text = String(counted.version)
        await new Promise((resume) => setTimeout(resume, 1))
        counted.atOnce -= 1
        if (counted.fails) throw new Error('a bug')
        return {
          kind: 'shown',
          reply: { messages: [{ text }] },
          reads: new Set(['contacts', 'audit', 'auditHead']),
        }
      },
    },
  }
}

async function listen(port: number, token: string): Promise<Listening> {
  const authorization = `Bearer ${token}`
  const body = '{"verb":"help","data":{},"mark":null}'
  const listening = listenTo(await post(port, '/tab/live', body, { authorization }))
  open.push(listening)
  return listening
}

describe('fifty open pages', () => {
  it('are looked at one by one, and once for a whole burst of commits', async () => {
    const { counted, commits, live } = countedPages()
    const port = await tab.serve({ live: { ...live, limits } })
    const token = await signIn(port)
    const windows = await Promise.all(Array.from({ length: 50 }, () => listen(port, token)))
    expect(windows.map(({ status }) => status)).toEqual(Array(50).fill(200))
    expect([counted.looks, counted.most]).toEqual([50, 1])
    expect((await listen(port, token)).status).toBe(503)

    for (let burst = 1; burst <= 2; burst++) {
      counted.version = burst
      for (let commit = 0; commit < 500; commit++) commits('contacts', 'audit')
      await Promise.all(windows.map((one) => one.hears(burst)))
    }
    expect([counted.looks, counted.most]).toEqual([150, 1])
    expect(windows.map(({ heard }) => heard.length)).toEqual(Array(50).fill(2))
  })
})

describe('an open page', () => {
  it('is not looked at again before the pause is over, however often something is committed', async () => {
    const { counted, commits, live } = countedPages()
    const port = await tab.serve({ live: { ...live, limits: { ...limits, pause: never } } })
    const page = await listen(port, await signIn(port))
    counted.version = 1
    for (let beat = 0; beat < 5; beat++) {
      commits('contacts')
      await page.beats(1)
    }
    expect([counted.looks, page.heard.length]).toEqual([1, 0])
  })

  it('is not looked at for what it is not made of, nor for the lines of the audit it causes itself', async () => {
    const { counted, commits, live } = countedPages()
    const port = await tab.serve({ live: { ...live, limits } })
    const page = await listen(port, await signIn(port))
    counted.version = 1
    commits('rotas', 'people')
    commits('audit', 'auditHead')
    await page.beats(3)
    expect([counted.looks, page.heard.length]).toEqual([1, 0])
    commits('audit', 'contacts')
    await page.hears(1)
  })

  it('that shows the same as before says nothing', async () => {
    const { counted, commits, live } = countedPages()
    const port = await tab.serve({ live: { ...live, limits } })
    const page = await listen(port, await signIn(port))
    commits('contacts')
    while (counted.looks < 2) await page.beats(1)
    await page.beats(2)
    expect([counted.looks, page.heard.length]).toEqual([2, 0])
  })

  it('is looked at now and then without any commit: time changes it too', async () => {
    const { counted, live } = countedPages()
    const port = await tab.serve({ live: { ...live, limits: { ...limits, again: 30 } } })
    const page = await listen(port, await signIn(port))
    counted.version = 1
    await page.hears(1)
  })

  it('goes on after a look that failed', async () => {
    const { counted, commits, live } = countedPages()
    const port = await tab.serve({ live: { ...live, limits } })
    const token = await signIn(port)
    const page = await listen(port, token)
    counted.fails = true
    expect((await listen(port, token)).status).toBe(503)
    const before = counted.looks
    commits('contacts')
    while (counted.looks === before) await page.beats(1)
    expect(page.heard).toEqual([])
    counted.fails = false
    counted.version = 1
    commits('contacts')
    await page.hears(1)
  })

  it('that is closed is looked at no more', async () => {
    const { counted, commits, live } = countedPages()
    const port = await tab.serve({ live: { ...live, limits } })
    const token = await signIn(port)
    const [stays, goes] = [await listen(port, token), await listen(port, token)]
    await goes.stop()
    await stays.beats(5)
    counted.version = 1
    commits('contacts')
    await stays.hears(1)
    await stays.beats(2)
    expect(counted.looks).toBe(3)
  })
})
