import { describe, expect, it } from '@jest/globals'
import { bar, createProgress } from '../../../bot/commands/directory/progress.ts'

describe('how far something is', () => {
  it('is a bar of one width', () => {
    expect(bar(0, 'gids')).toBe(`[${'.'.repeat(24)}] 0 % gids`)
    expect(bar(0.5, 'gids')).toBe(`[${'#'.repeat(12)}${'.'.repeat(12)}] 50 % gids`)
    expect(bar(1.7, 'gids')).toBe(`[${'#'.repeat(24)}] 100 % gids`)
  })

  it('moves in its place in a terminal, and covers what stood there', () => {
    const said: string[] = []
    const progress = createProgress({ isTTY: true, write: (text) => said.push(text) })
    progress.tell(0.5, 'een lange naam')
    progress.tell(0.5, 'een lange naam')
    progress.tell(1, 'kort')
    progress.end()
    expect(said).toHaveLength(3)
    expect(said[1]).toMatch(/^\r\[#{24}\] 100 % kort +$/)
    expect(said[1]?.length).toBe(said[0]?.length)
    expect(said[2]).toBe('\n')
  })

  it('is a line at each quarter where there is no terminal', () => {
    const said: string[] = []
    const progress = createProgress({ write: (text) => said.push(text) })
    for (let at = 0; at <= 100; at++) progress.tell(at / 100, 'gids')
    progress.tell(1.2, 'gids')
    progress.end()
    expect(said).toEqual(['25 % gids\n', '50 % gids\n', '75 % gids\n', '100 % gids\n'])
  })
})
