import { expect } from '@jest/globals'
import type { Desk } from './command.ts'

/** An import of this ends with exit code 1 and its reason, without a stack, and leaves every byte of the store as it was. */
export async function refusesWhole(desk: Desk, input: string, reason: string): Promise<void> {
  const before = await desk.data()
  const { code, said } = await desk.run('import', input, '--source', 'Gids')
  expect([code, said]).toEqual([1, expect.stringContaining(reason)])
  expect(said).not.toMatch(/\bat .*:\d+:\d+/)
  expect(await desk.data()).toBe(before)
}
