import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Declared, Store } from '../../storage/store.ts'
import { type Sample, sample, someFamily } from './sample.ts'

/** A place for one store, empty at first, that can be opened again after closing. */
export type Place = Readonly<{
  open: <C extends Declared>(collections: C) => Promise<Store<C>>
  dispose: () => Promise<void>
}>

/** What every store must do, whatever it is built on. */
export function storeContract(name: string, newPlace: () => Promise<Place>): void {
  describe(`the store contract: ${name}`, () => {
    let place: Place
    let store: Store<Sample>

    beforeEach(async () => {
      place = await newPlace()
      store = await place.open(sample)
    })
    afterEach(async () => {
      await store.close()
      await place.dispose()
    })

    const reopen = async () => {
      await store.close()
      store = await place.open(sample)
    }
    const family = (id: string) => store.read(({ families }) => families.get(id))
    const count = () => store.read(async ({ counters }) => (await counters.get('n'))?.count ?? 0)
    const addOne = () =>
      store.transaction(async ({ counters }) => {
        const before = (await counters.get('n'))?.count ?? 0
        counters.put({ id: 'n', count: before + 1 })
        return before + 1
      })

    it('gives back what was put, also after a restart', async () => {
      await store.transaction(async ({ families }) => families.put(someFamily(1)))
      expect(await family('F-1')).toEqual(someFamily(1))
      await reopen()
      expect(await family('F-1')).toEqual(someFamily(1))
      expect(await family('F-2')).toBeUndefined()
    })

    it('replaces whole records and forgets removed ones, also after a restart', async () => {
      await store.transaction(async ({ families }) =>
        [1, 2, 3].forEach((n) => void families.put(someFamily(n))),
      )
      await store.transaction(async ({ families }) => {
        families.put({ id: 'F-1', alias: 'Anders', site: 'gent', buddy: 'b' })
        families.remove('F-2')
        families.remove('F-99')
      })
      const all = [{ id: 'F-1', alias: 'Anders', site: 'gent', buddy: 'b' }, someFamily(3)]
      expect(await store.read(({ families }) => families.all())).toEqual(all)
      await reopen()
      expect(await store.read(({ families }) => families.all())).toEqual(all)
    })

    it('finds by each lookup, in the order of ids, and follows every change', async () => {
      const bySite = (site: string) =>
        store.read(async ({ families }) => (await families.find('site', site)).map(({ id }) => id))
      const byBuddy = (buddy: string) =>
        store.read(async ({ families }) => (await families.find('buddy', buddy)).map(({ id }) => id))
      await store.transaction(async ({ families }) =>
        [4, 2, 3, 1].forEach((n) => void families.put(someFamily(n))),
      )
      expect(await bySite('gent')).toEqual(['F-2', 'F-4'])
      expect(await byBuddy('merel')).toEqual([])
      await store.transaction(async ({ families }) => {
        families.put(someFamily(2, { buddy: 'merel' }))
        families.put(someFamily(1, { site: 'gent', buddy: 'merel' }))
        families.remove('F-4')
      })
      for (const again of [false, true]) {
        if (again) await reopen()
        expect(await bySite('gent')).toEqual(['F-1', 'F-2'])
        expect(await byBuddy('merel')).toEqual(['F-1', 'F-2'])
        expect(await bySite('hasselt')).toEqual(['F-3'])
      }
      await expect(store.read(({ families }) => families.find('name', 'x'))).rejects.toThrow(/lookup/)
    })

    it('shows a transaction its own changes, in get, find and all', async () => {
      await store.transaction(async ({ families }) => [1, 2].forEach((n) => void families.put(someFamily(n))))
      await store.transaction(async ({ families }) => {
        families.put(someFamily(2, { site: 'hasselt' }))
        families.put(someFamily(3))
        families.remove('F-1')
        expect(await families.get('F-1')).toBeUndefined()
        expect((await families.find('site', 'hasselt')).map(({ id }) => id)).toEqual(['F-2', 'F-3'])
        expect(await families.find('site', 'gent')).toEqual([])
        expect((await families.all()).map(({ id }) => id)).toEqual(['F-2', 'F-3'])
      })
    })

    it('keeps nothing of work that throws, and goes on', async () => {
      await addOne()
      const failing = store.transaction(async ({ counters, families }) => {
        counters.put({ id: 'n', count: 100 })
        families.put(someFamily(1))
        throw new RangeError('no')
      })
      await expect(failing).rejects.toThrow(RangeError)
      expect(await addOne()).toBe(2)
      await reopen()
      expect(await count()).toBe(2)
      expect(await family('F-1')).toBeUndefined()
    })

    it('refuses a record that does not fit its schema', async () => {
      const wrong = { ...someFamily(1), site: 'brussel' } as unknown as ReturnType<typeof someFamily>
      await expect(store.transaction(async ({ families }) => families.put(wrong))).rejects.toThrow()
      expect(await family('F-1')).toBeUndefined()
    })

    it('runs transactions one after another: of many at once none is lost', async () => {
      const results = await Promise.all(Array.from({ length: 40 }, addOne))
      expect(results).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
      await reopen()
      expect(await count()).toBe(40)
    })

    it('keeps showing a read the moment it began in', async () => {
      await store.transaction(async ({ families, counters }) => {
        families.put(someFamily(1))
        families.put(someFamily(2))
        counters.put({ id: 'n', count: 1 })
      })
      await store.read(async (reading) => {
        expect((await reading.counters.get('n'))?.count).toBe(1)
        await store.transaction(async ({ families, counters }) => {
          families.remove('F-1')
          families.put(someFamily(2, { site: 'hasselt' }))
          families.put(someFamily(3))
          counters.put({ id: 'n', count: 2 })
        })
        expect((await reading.counters.get('n'))?.count).toBe(1)
        expect((await reading.families.all()).map(({ id }) => id)).toEqual(['F-1', 'F-2'])
        expect((await reading.families.find('site', 'gent')).map(({ id }) => id)).toEqual(['F-2'])
        expect(await reading.families.find('site', 'hasselt')).toEqual([someFamily(1)])
      })
      expect(await count()).toBe(2)
    })

    it('is not changed by what a caller does with a record', async () => {
      const mine = { ...someFamily(1) }
      await store.transaction(async ({ families }) => {
        families.put(mine)
        mine.alias = 'later'
      })
      const first = await family('F-1')
      if (first) Object.assign(first, { alias: 'changed' })
      expect((await family('F-1'))?.alias).toBe('Gezin 1')
    })

    it('erases what was sealed for an owner, for ever, and leaves the rest', async () => {
      await store.transaction(async ({ families, flags }) => {
        families.put(someFamily(1))
        families.put(someFamily(2))
        flags.put({ id: 'V-1', family: 'F-1', state: 'raised', note: 'geheim' })
        flags.put({ id: 'V-2', family: 'F-2', state: 'raised', note: 'blijft' })
      })
      await store.destroyKey('F-1')
      for (const again of [false, true]) {
        if (again) await reopen()
        expect(await family('F-1')).toEqual({ id: 'F-1', alias: 'Gezin 1', site: 'hasselt', buddy: null })
        const notes = await store.read(async ({ flags }) =>
          (await flags.find('open', 'yes')).map(({ note }) => note),
        )
        expect(notes).toEqual([null, 'blijft'])
        expect(await family('F-2')).toEqual(someFamily(2))
      }
    })

    it('can seal anew for an erased owner without bringing anything back', async () => {
      await store.transaction(async ({ families }) => [1, 2].forEach((n) => void families.put(someFamily(n))))
      await store.transaction(async ({ flags }) =>
        flags.put({ id: 'V-1', family: 'F-1', state: 'raised', note: 'oud' }),
      )
      await store.destroyKey('F-1')
      await store.transaction(async ({ families }) => families.put(someFamily(1, { name: 'nieuw' })))
      expect((await family('F-1'))?.name).toBe('nieuw')
      const note = await store.read(async ({ flags }) => (await flags.get('V-1'))?.note)
      expect(note).toBeNull()
    })

    it('takes destroying a key that is not there, and again, as done', async () => {
      await store.destroyKey('nobody')
      await store.transaction(async ({ families }) => families.put(someFamily(1)))
      await store.destroyKey('F-1')
      await store.destroyKey('F-1')
      expect((await family('F-1'))?.name).toBeUndefined()
    })

    it('ignores late changes of a transaction that is over', async () => {
      let late: (() => void) | undefined
      await store.transaction(async ({ counters }) => {
        late = () => counters.put({ id: 'n', count: 9 })
      })
      expect(() => late?.()).toThrow()
      await addOne()
      expect(await count()).toBe(1)
    })

    it('finishes what was asked before closing and refuses what comes after', async () => {
      const asked = Array.from({ length: 10 }, addOne)
      const closed = store.close()
      await expect(addOne()).rejects.toMatchObject({ code: 'closed' })
      await expect(count()).rejects.toMatchObject({ code: 'closed' })
      await closed
      expect(await Promise.all(asked)).toHaveLength(10)
      await store.close()
      await reopen()
      expect(await count()).toBe(10)
    })
  })
}
