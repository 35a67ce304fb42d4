import { describe, expect, it } from '@jest/globals'
import type { Line } from '../../../directory/features.ts'
import type { ServiceSheet } from '../../../directory/sheet.ts'
import { at, gent, indexOf } from './index-of.ts'
import { sheet } from './sheets.ts'

describe('what is put in the index', () => {
  it('is found by its needs, its name and its words, and is gone when it is removed', () => {
    const { index, ids } = indexOf(
      sheet('a', { needs: ['nappies'], name: 'De Pamperpot' }),
      sheet('b', { name: 'Zwaluwnest', what: 'Knutselen met kurk en karton.' }),
    )
    expect(ids('luiers')).toEqual(['a'])
    expect(ids('zwaluwnest')).toEqual(['b'])
    expect(ids('kurk')).toEqual(['b'])
    index.remove('b')
    expect(ids('kurk')).toEqual([])
    expect(index.size()).toBe(1)
  })

  it('replaces what had its id: the new words are found, the old ones no longer', () => {
    const { index, ids } = indexOf(sheet('a', { what: 'kurk' }), sheet('b', { what: 'karton' }))
    for (let round = 0; round < 3; round += 1) {
      index.put({ kind: 'service', sheet: sheet('a', { what: 'marmer', needs: ['food'] }) })
      expect(ids('marmer')).toEqual(['a'])
      expect(ids('kurk')).toEqual([])
      index.put({ kind: 'service', sheet: sheet('a', { what: 'kurk' }) })
      expect(ids('kurk')).toEqual(['a'])
      expect(ids('eten')).toEqual([])
    }
    expect(index.size()).toBe(2)
  })

  it.each<[Partial<ServiceSheet>, boolean]>([
    [{ state: 'unchecked' }, true],
    [{ status: 'temporarily closed' }, true],
    [{ state: 'closed' }, false],
    [{ status: 'defunct' }, false],
    [{ status: 'inactive' }, false],
  ])('with %j is found: %s', (given, isFound) => {
    expect(indexOf(sheet('a', { needs: ['food'], ...given })).ids('voedselbank')).toEqual(
      isFound ? ['a'] : [],
    )
  })

  it('is taken out when it is put again as closed', () => {
    const { index, ids } = indexOf(sheet('a', { needs: ['food'] }))
    index.put({ kind: 'service', sheet: sheet('a', { needs: ['food'], state: 'closed' }) })
    expect(ids('eten')).toEqual([])
    expect(index.size()).toBe(0)
  })

  it('tells its needs by its name when nobody tagged it', () => {
    const { ids } = indexOf(
      sheet('a', { name: 'Luierbank Noord' }),
      sheet('b', { name: 'Woonzorgcentrum Zon' }),
    )
    expect(ids('pampers')).toEqual(['a'])
    expect(ids('woning')).toEqual([])
  })
})

describe('the order', () => {
  it('when they fit equally, is own network, drop-in and volunteers before first and second line', () => {
    const lines: readonly (Line | null)[] = ['second', 'first', null, 'volunteers', 'drop-in', 'own-network']
    const sheets = lines.map((line) => sheet(line ?? 'unknown', { line, needs: ['meeting'], name: 'Samen' }))
    expect(indexOf(...sheets).ids('mensen leren kennen')).toEqual([
      'own-network',
      'drop-in',
      'volunteers',
      'unknown',
      'first',
      'second',
    ])
  })

  it('is a service for that need before a desk for everything, whatever its line', () => {
    const many = ['nappies', 'meeting', 'food', 'housing', 'energy', 'gp', 'work', 'training'] as const
    const desk = sheet('desk', { line: 'own-network', needs: many })
    const own = sheet('own', {
      line: 'second',
      needs: ['nappies'],
      name: 'Luiers voor iedereen',
      what: 'Luiers.',
    })
    expect(indexOf(desk, own).ids('luiers')[0]).toBe('own')
    // Alone, the desk is an answer too.
    expect(indexOf(desk).ids('luiers')).toEqual(['desk'])
  })

  it('is nearest first', () => {
    const near = (id: string, latitude: number) =>
      sheet(id, { needs: ['gp'], places: at({ latitude, longitude: gent.longitude }) })
    const { ids, find } = indexOf(near('far', 51.09), near('here', 51.055), near('between', 51.07))
    expect(ids('dokter in Gent')).toEqual(['here', 'between', 'far'])
    expect(find('dokter in Gent').hits[0]?.kilometres).toBeLessThan(0.2)
  })

  it('of equals is by the latest confirmation', () => {
    const one = (id: string, lastConfirmedAt: string | null) =>
      sheet(id, { needs: ['gp'], name: 'Dokter', lastConfirmedAt })
    const sheets = [
      one('never', null),
      one('old', '2024-01-01T00:00:00.000Z'),
      one('late', '2026-11-20T00:00:00.000Z'),
      one('less', '2026-11-01T00:00:00.000Z'),
    ]
    expect(indexOf(...sheets).ids('dokter')).toEqual(['late', 'less', 'old', 'never'])
  })

  it('comes in pages that follow each other', () => {
    const sheets = Array.from({ length: 60 }, (_, number) =>
      sheet(`${number}`, { needs: ['gp'], name: `Dokter ${number}` }),
    )
    const { find } = indexOf(...sheets)
    const all = find('dokter', { skip: 0, most: 60 }).hits.map(({ id }) => id)
    const pages = [0, 20, 40].flatMap((skip) => find('dokter', { skip, most: 20 }).hits.map(({ id }) => id))
    expect(new Set(all).size).toBe(60)
    expect(pages).toEqual(all)
    expect(find('dokter').total).toBe(60)
  })
})
