import { setImmediate } from 'node:timers/promises'
import { makeNext } from '../programme/at-first-need.ts'

/** Makes all that waits for its first need, one thing at a time: who asks for something meanwhile is answered in between. */
export async function makeReady(): Promise<void> {
  do await setImmediate()
  while (makeNext())
}
