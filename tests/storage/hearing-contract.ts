import { expect, it } from '@jest/globals'
import type { Place } from './contract.ts'
import { sample, someFamily } from './sample.ts'

/** What every store must tell of its commits. */
export function hearingContract(name: string, newPlace: () => Promise<Place>): void {
  it(`${name} tells of a commit once it can be read, by the declared names, and of nothing that did not happen`, async () => {
    const place = await newPlace()
    // Declared under another name than it is kept under.
    const store = await place.open({ households: sample.families, flags: sample.flags })
    const heard: (readonly string[])[] = []
    const counts: Promise<number>[] = []
    const stop = store.onCommit((changed) => {
      heard.push([...changed].toSorted())
      counts.push(store.read(async ({ households }) => (await households.all()).length))
    })
    await store.transaction(async ({ households, flags }) => {
      households.put(someFamily(1))
      flags.put({ id: 'f', family: 'F-1', state: 'raised', note: 'stil' })
    })
    await store.transaction(async ({ households }) => (await households.all()).length)
    await store
      .transaction(async ({ households }) => {
        households.put(someFamily(2))
        throw new Error('not this')
      })
      .catch(() => {})
    await store.transaction(async ({ households }) => households.remove('F-1'))
    expect(heard).toEqual([['flags', 'households'], ['households']])
    expect(await Promise.all(counts)).toEqual([1, 0])
    stop()
    await store.transaction(async ({ households }) => households.put(someFamily(3)))
    expect(heard).toHaveLength(2)
    await store.close()
    await place.dispose()
  })
}
