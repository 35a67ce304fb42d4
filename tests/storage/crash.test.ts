import { describe, expect, it } from '@jest/globals'
import { keepsEverything, keepsNothing, keepsSome, seeded } from './crash.ts'
import { type Moment, runCourse, verify } from './crash-course.ts'
import type { Call, Fault } from './simulated-disk.ts'

/** Plays a power cut at each moment, with nothing kept, everything, and any part of what was not flushed. */
async function* powerCuts(moments: readonly Moment[]): AsyncGenerator<string | undefined> {
  const chance = seeded(2026)
  for (const moment of moments)
    for (const style of [keepsNothing, keepsEverything, keepsSome(chance)]) {
      const wrong = await verify(moment, style, chance)
      yield wrong && `call ${moment.call.number} (${moment.call.kind} ${moment.call.name}): ${wrong}`
    }
}

/** Now and then a flush of the journal fails, with or without its data on the disk, or a write is short. */
function troubled(seed: number, often: number): (call: Call) => Fault | undefined {
  const luck = seeded(seed)
  return ({ kind, name }) => {
    if (!name.startsWith('journal') || luck() > often) return undefined
    if (kind === 'sync data') return luck() < 0.5 ? { code: 'EIO', reached: true } : { code: 'EIO' }
    return kind === 'write' ? { bytes: Math.floor(luck() * 200) + 1 } : undefined
  }
}

describe('a power cut between any two system calls', () => {
  it('loses nothing that was acknowledged, keeps no half command, and always starts again', async () => {
    const moments = await runCourse({ commands: 500, seed: 1, erasing: 0.04, fault: troubled(7, 0.08) })
    const found: (string | undefined)[] = []
    for await (const wrong of powerCuts(moments)) found.push(wrong)
    expect(found.filter((wrong) => wrong !== undefined)).toEqual([])
    expect(found.length).toBeGreaterThanOrEqual(5000)
  })

  const flushes: readonly [name: string, ignores: (call: Call) => boolean][] = [
    ['of the journal', ({ kind, name }) => kind === 'sync data' && name.startsWith('journal')],
    ['of a journal that was cut', ({ kind, name }) => kind === 'sync all' && name.startsWith('journal')],
    ['of the snapshot', ({ kind, name }) => kind === 'sync all' && name.endsWith('.tmp')],
    ['of the folder after a new journal', ({ kind }) => kind === 'sync folder made'],
    ['of the folder after renaming the snapshot', ({ kind }) => kind === 'sync folder renamed'],
    ['of the folder after removing old journals', ({ kind }) => kind === 'sync folder removed'],
    ['of the folder that holds the data folder', ({ kind }) => kind === 'sync parent'],
  ]
  it.each(flushes)('is noticed when the flush %s is left out', async (_, ignores) => {
    const moments = await runCourse({
      commands: 150,
      seed: 5,
      erasing: 0.2,
      ignores,
      fault: troubled(9, 0.2),
    })
    let isNoticed = false
    for await (const wrong of powerCuts(moments)) {
      isNoticed = wrong !== undefined
      if (isNoticed) break
    }
    expect(isNoticed).toBe(true)
  })
})
