import { read } from '../understanding/read.ts'
import type { ReadingContext } from '../understanding/reading.ts'

/** An hour as it is typed: "14u30", "10:00", "half drie", "10am". */
export const clock =
  '(?:\\d{1,2}(?:\\s?[uh:.]\\s?\\d{0,2}|\\s?uur)?(?:\\s?[ap]m)?|(?:half|kwart (?:voor|over|na)|half past|quarter (?:past|to)) \\p{L}+)'

/** The hour that such words say, or null when it cannot be. */
export function hourSaid(words: string, context: ReadingContext): string | null {
  return read(`gisteren om ${words} op huisbezoek`, context).contacts[0]?.time?.value ?? null
}
