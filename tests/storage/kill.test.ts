import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { startChild } from './child-process.ts'
import { contentAfter, contentOf } from './course.ts'
import { seeded } from './crash.ts'
import { sample } from './sample.ts'

const KILLS = 30
const masterKey = new Uint8Array(32).fill(9)

async function killAgainAndAgain(seed: number): Promise<number> {
  const root = await mkdtemp(join(tmpdir(), 'store-'))
  const folder = join(root, 'data')
  const chance = seeded(seed)
  let acknowledged = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const child = startChild('writer', folder, Buffer.from(masterKey).toString('hex'))
    await child.until((lines) => lines.includes('open'))
    await pause(chance() * 60)
    child.signal('SIGKILL')
    await child.ended
    const highest = (word: string) =>
      Math.max(
        acknowledged,
        ...child.lines().flatMap((line) => (line.startsWith(word) ? Number(line.split(' ')[1]) : [])),
      )
    const store = await openLowdbStore({ folder, collections: sample, masterKey })
    const content = await contentOf(store)
    await store.close()
    expect(content.count).toBeGreaterThanOrEqual(highest('done'))
    expect(content.count).toBeLessThanOrEqual(highest('tried'))
    expect(content).toEqual(contentAfter(content.count, []))
    acknowledged = content.count
  }
  await rm(root, { recursive: true })
  return acknowledged
}

describe('kill -9 at any moment of writing', () => {
  it('loses nothing that was acknowledged and leaves no half command, 60 times', async () => {
    const counts = await Promise.all([killAgainAndAgain(1), killAgainAndAgain(2)])
    for (const count of counts) expect(count).toBeGreaterThan(KILLS)
  }, 120_000)
})
