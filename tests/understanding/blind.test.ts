import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const here = 'tests/understanding'
const messages = join(here, 'blind.jsonl')

describe('messages written by somebody who had not seen the words', () => {
  it('meet every floor of the judge', () => {
    const predictions = join(mkdtempSync(join(tmpdir(), 'blind-')), 'predictions.jsonl')
    const understood = spawnSync(
      process.execPath,
      ['bot/commands/understand.ts', '--contexts', join(here, 'blind-contexts.json')],
      { input: readFileSync(messages, 'utf8'), encoding: 'utf8' },
    )
    expect(understood.stderr).toBe('')
    writeFileSync(predictions, understood.stdout)
    const judged = spawnSync(process.execPath, [join(here, 'judge.mjs'), messages, predictions], {
      encoding: 'utf8',
    })
    expect(judged.stdout.split('\n').filter((line) => line.startsWith('MISS'))).toEqual([])
    expect(judged.status).toBe(0)
  })
})
