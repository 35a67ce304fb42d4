import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const here = 'tests/understanding'
const understand = (input: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, ['bot/commands/understand.ts', ...options], { input, encoding: 'utf8' })

describe('npm run understand', () => {
  it('writes one prediction per message', () => {
    const { stdout, status } = understand(
      '{"id":"a","ctx":"d1","text":"gisteren 1u bij Samira, afspraak volgende dinsdag"}\n',
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'a',
      intent: 'log_contact',
      contacts: [
        { family: 'G-007', date: '2026-11-22', minutes: 60, next: [{ date: '2026-12-01', time: null }] },
      ],
      urgency: { level: 0, asked: false },
    })
  })

  it('names the lines it cannot read, and still does the others', () => {
    const { stdout, stderr, status } = understand(
      'no json\n{"id":"b","ctx":"nobody","text":"x"}\n{"id":"c","ctx":"d1","text":"hallo"}\n',
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/^line 1: /m)
    expect(stderr).toMatch(/^line 2: no context "nobody"$/m)
    expect(JSON.parse(stdout)).toMatchObject({ id: 'c' })
  })

  it('explains a reading with the words behind it', () => {
    const { stdout } = understand('', '--explain', 'gisteren anderhalf uur bij Samira')
    expect(stdout).toContain('date: 2026-11-22, from "gisteren"')
    expect(stdout).toContain('minutes: 90, from "anderhalf uur"')
  })

  it('reads the messages it was built with no worse than before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'understand-'))
    const predictions = join(folder, 'predictions.jsonl')
    const scores = join(folder, 'scores.json')
    writeFileSync(predictions, understand(readFileSync(join(here, 'dev.jsonl'), 'utf8')).stdout)
    const scored = spawnSync(process.execPath, [
      join(here, 'score.mjs'),
      join(here, 'dev.jsonl'),
      predictions,
      '--json',
      scores,
    ])
    expect(scored.status).toBe(0)
    const { fields, core } = JSON.parse(readFileSync(scores, 'utf8'))
    const floor = {
      family: 0.98,
      date: 0.98,
      minutes: 0.98,
      kind: 0.97,
      domains: 0.95,
      actions: 0.95,
      services: 0.97,
      next_date: 0.97,
    }
    for (const [field, least] of Object.entries(floor))
      expect([field, fields[field].F >= least]).toEqual([field, true])
    expect(core).toBeGreaterThanOrEqual(0.95)
  })
})
