import type { ContactReading } from '../understanding/reading.ts'

const twice = /\b(?:twee ?(?:keer|maal)|2 ?(?:x|keer|maal)|twice|two times|two calls)\b/iu
const unit = '(?:min|minuten|minuutjes|minutes|mins|uur|u|hours?|h)'
const both = new RegExp(
  `(?<!\\d)(\\d{1,3}) ?(${unit})?,? (?:en|and|en dan|daarna|then) (?:nog (?:eens )?)?(\\d{1,3}) ?(${unit})(?!\\p{L})`,
  'iu',
)

/** "twee keer gebeld, 5 min en 10 min" is two contacts of one day, each with its own duration. */
export function toldTwice(
  sentence: string,
  contacts: readonly ContactReading[],
): readonly ContactReading[] | null {
  const [only] = contacts
  const found = twice.test(sentence) ? both.exec(sentence) : null
  if (contacts.length !== 1 || only === undefined || only.kind === null || found === null) return null
  const [, first = '', firstUnit, second = '', lastUnit = 'min'] = found
  return [
    { ...only, minutes: lasting(first, firstUnit ?? lastUnit) },
    // What comes next was agreed once.
    { ...only, minutes: lasting(second, lastUnit), next: [] },
  ]
}

function lasting(number: string, said: string): ContactReading['minutes'] {
  const isHours = /^(?:u|h)/iu.test(said)
  return { value: Number(number) * (isHours ? 60 : 1), words: `${number} ${said}` }
}
