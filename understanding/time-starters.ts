import { type KnownWord, ofKnownWord } from './known-words.ts'
import type { Message } from './message.ts'
import {
  aboutWords,
  between,
  halfHourWords,
  holidays,
  hourWords,
  minuteWords,
  months,
  numberWords,
  oneAndAHalf,
  ordinalWords,
  partsOfDay,
  quarterWords,
  relativeDays,
  shortWeekdays,
  weekdays,
} from './words/time-words.ts'

const starters = new Set([
  ...[numberWords, ordinalWords, weekdays, shortWeekdays, months, relativeDays, partsOfDay, holidays].flatMap(
    (list) => Object.keys(list),
  ),
  ...[hourWords, minuteWords, quarterWords, halfHourWords, oneAndAHalf, aboutWords].flatMap((list) => [
    ...list,
  ]),
  ...[
    'half',
    'halve',
    'halven',
    'vannacht',
    'paar',
    'couple',
    'tweetal',
    'all',
    'het',
    'the',
    'de',
    'den',
    'd',
    'op',
    'dat',
    'e',
  ],
  ...[
    'om',
    'te',
    'at',
    'van',
    'vn',
    'vanaf',
    'tegen',
    'rond',
    'rondom',
    'around',
    'from',
    ...between,
    'by',
    'omstreeks',
    'klokke',
    'start',
    'begin',
    'starting',
    'sinds',
  ],
  ...[
    'met',
    'on',
    'over',
    'binnen',
    'in',
    'within',
    'last',
    'day',
    'dag',
    'net',
    'just',
    'juist',
    'this',
    'deze',
    'dit',
    'eind',
    'begin',
  ],
  ...[
    'vorige',
    'vorig',
    'verleden',
    'laatste',
    'afgelopen',
    'voorbije',
    'past',
    'previous',
    'laatst',
    'vergangen',
    'gepasseerde',
    'volgende',
    'volgend',
    'next',
    'komende',
    'aanstaande',
    'aankomende',
    'eerstvolgende',
    'eerstkomende',
    'coming',
    'upcoming',
    'toekomende',
    'zelfde',
    'pas',
    'zelfden',
    'same',
    'noon',
    'midday',
  ],
])

// Words every sentence is full of: they begin a phrase of time only when something of time follows soon.
const small = new Set(
  (
    'het the de den d op dat e om te at van vn vanaf tegen rond rondom around from tussen between by met on over ' +
    'binnen in within deze dit this een a an sinds start begin starting'
  ).split(' '),
)
const units = new Set(
  (
    'fortnight week weken weekend weekeinde maand maanden dagen jaar jaren weeks weekends month months days year years ' +
    'avonden dagje weekje maandje veertiendaags'
  ).split(' '),
)
const soon = 7

// Whether a word may begin a phrase of time, is one that every sentence is full of, and names a unit of time.
const looksOf = ofKnownWord((word) => ({
  begins:
    starters.has(word) ||
    /^\d/.test(word) ||
    /^\p{L}{3,5}kwart/u.test(word) ||
    (word.startsWith('half') && Object.hasOwn(numberWords, word.slice(4))) ||
    /^(?:maan|dins|woens|donder|vrij|zater|zon)dag/.test(word),
  isSmall: small.has(word),
  isUnit: units.has(word),
}))

/**
 * The places at which a phrase of time may begin, in order; a cheap look that spares most words the readers of time.
 */
export function timeStarts({ known, tokens }: Message): readonly number[] {
  const starts: number[] = []
  let next = Number.POSITIVE_INFINITY
  for (let at = known.length - 1; at >= 0; at -= 1) {
    const looks = looksOf(known[at] as KnownWord)
    const { isSmall, isUnit } = looks
    const begins = looks.begins || starters.has((tokens[at]?.raw ?? '').toLowerCase())
    if (begins && (!isSmall || next - at <= soon)) starts.push(at)
    if ((begins && !isSmall) || isUnit) next = at
  }
  return starts.reverse()
}
