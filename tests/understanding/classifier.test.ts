import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { features, opinionOn, pack, questions, unpack } from '../../understanding/classifier.ts'
import { crossValidated, fingerprint, labelledMessages, learnt } from '../../understanding/lessons.ts'
import { judge } from '../../understanding/regression.ts'
import { scan } from '../../understanding/signs/hits.ts'
import { featuresOf } from '../../understanding/text-features.ts'
import weights from '../../understanding/weights.json' with { type: 'json' }

const folder = new URL('../../understanding/training/', import.meta.url)
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
const few = labelledMessages(lines.filter((_, index) => index % 40 === 0))
const nobody = { role: 'student', names: new Set<string>() }

describe('training', () => {
  it('gives the same weights twice', () => {
    expect(pack(learnt('urgent', few))).toEqual(pack(learnt('urgent', few)))
  })

  it('learns: better than always saying no, on messages left out', () => {
    const judged = crossValidated('urgent', few, 4)
    const right = judged.filter(({ label, shares }) => shares.indexOf(Math.max(...shares)) === label).length
    const most = judged.filter(({ label }) => label === 0).length
    expect(judged.length).toBe(few.length)
    expect(right).toBeGreaterThan(most)
  })

  it('says which line does not hold to the format', () => {
    expect(() => labelledMessages(['', '{"text":"x"}'])).toThrow('line 2')
  })

  it('never met the development messages', () => {
    const development = readFileSync(new URL('./dev.jsonl', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const trained = new Set(labelledMessages(lines).map(({ text }) => text.trim().toLowerCase()))
    const longer = development
      .map((line) => (JSON.parse(line) as { text: string }).text.trim().toLowerCase())
      .filter((text) => text.length > 30)
    expect(longer.filter((text) => trained.has(text))).toEqual([])
  })
})

describe('the weights file', () => {
  it('is in step with the messages; run `npm run train` when this fails', () => {
    expect(weights.trainedOn).toBe(fingerprint(lines))
    expect(weights.messages).toBe(lines.length)
  })

  it('stays under 1 MB', () => {
    expect(statSync(new URL('../../understanding/weights.json', import.meta.url)).size).toBeLessThan(
      1_000_000,
    )
  })

  it('loses almost nothing by packing', () => {
    const full = learnt('level', few)
    const back = unpack(pack(full), questions.level.classes.length, questions.level.bits)
    const features = featuresOf(
      { text: 'ze bloedt hevig', role: 'student', names: new Set() },
      questions.level.bits,
    )
    for (const [index, share] of judge(full, features).entries())
      expect(judge(back, features)[index]).toBeCloseTo(share, 1)
  })

  it('says to the last bit what the weights say that its bytes stand for', () => {
    const { classes, bits } = { classes: questions.level.classes.length, bits: questions.level.bits }
    const back = unpack(pack(learnt('level', few)), classes, bits)
    const weights = Float32Array.from(back.bytes, (byte, at) => back.values[256 * (at % classes) + byte] ?? 0)
    const features = featuresOf({ text: 'ze bloedt hevig', role: 'student', names: new Set() }, bits)
    expect(judge(back, features)).toEqual(judge({ classes, bits, weights }, features))
  })

  it('has a print that changes with any line, not with their order', () => {
    expect(fingerprint(['a', 'b'])).toBe(fingerprint(['b', 'a']))
    expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['a', 'c']))
  })
})

describe('features', () => {
  it('do not depend on names or exact numbers', () => {
    const of = (text: string, names: string[]): unknown =>
      featuresOf({ text, role: 'student', names: new Set(names) }, 15)
    expect(of('gebeld met Xyrella, 25 min', ['xyrella'])).toEqual(
      of('gebeld met Quorbin, 40 min', ['quorbin']),
    )
    expect(of('gebeld met Xyrella', [])).not.toEqual(of('gebeld met Quorbin', []))
  })
})

describe('the second opinion', () => {
  it('tells a cry for help from a quiet report', () => {
    const urgent = opinionOn(features(scan('de baby ademt niet meer en is blauw'), nobody))
    const quiet = opinionOn(
      features(scan('huisbezoek van een uur, samen koffie gedronken en gespeeld'), nobody),
    )
    expect(urgent.urgent).toBeGreaterThan(0.8)
    expect(urgent.level).toBe('now')
    expect(urgent.type).toBe('newborn')
    expect(quiet.urgent).toBeLessThan(0.1)
  })
})
