import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import type { ReadingContext } from '../../understanding/reading.ts'
import { readUrgency } from '../../understanding/urgent-signs.ts'

const now = DateTime.fromISO('2026-11-23T16:00:00', { zone: 'Europe/Brussels' })

type DevelopmentMessage = {
  text: string
  ctx: string
  tags: string[]
  gold: { urgency?: { level: number[] } }
}
const fileHere = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

describe('development messages', () => {
  const contexts = (
    JSON.parse(fileHere('./contexts.json')) as { contexts: Record<string, Omit<ReadingContext, 'now'>> }
  ).contexts
  const zones = fileHere('./dev.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DevelopmentMessage)
    .flatMap(({ text, ctx, tags, gold }) => {
      const level = gold.urgency?.level
      const who = contexts[ctx]
      if (level === undefined || who === undefined) return []
      return [
        {
          zone: readUrgency(text, { ...who, now }).zone,
          low: Math.min(...level),
          high: Math.max(...level),
          tags,
        },
      ]
    })
  const harmless = zones.filter(({ high }) => high === 0)
  const share = (list: readonly { zone: string }[], zone: string): number =>
    list.filter((one) => one.zone === zone).length / list.length

  it('misses none that is urgent', () => {
    const urgent = zones.filter(({ low }) => low > 0)
    expect(urgent.length).toBeGreaterThan(30)
    expect(urgent.filter(({ zone }) => zone === 'log')).toEqual([])
  })

  it('seldom troubles people for nothing', () => {
    const hard = harmless.filter(({ tags }) => tags.includes('hardneg'))
    expect(share(harmless, 'ask')).toBeLessThanOrEqual(0.05)
    expect(share(hard, 'alarm')).toBeLessThanOrEqual(0.04)
    expect(share(hard, 'ask')).toBeLessThanOrEqual(0.12)
  })
})
