import { atFirstNeed } from '../programme/at-first-need.ts'
import { remembering } from '../programme/remember.ts'
import { wordsIn } from './phrases.ts'
import { spellerFor } from './spelling.ts'
import { actionFrames } from './words/action-frames.ts'
import { actionWords } from './words/action-words.ts'
import { domainFrames } from './words/domain-frames.ts'
import { domainWords } from './words/domain-words.ts'
import { kindFrames } from './words/kind-frames.ts'
import { kindWords } from './words/kind-words.ts'
import { serviceWords } from './words/service-words.ts'
import { months, numberWords, relativeDays, weekdays } from './words/time-words.ts'

const phrases = () => [
  ...Object.values(serviceWords).flat(),
  ...Object.values(domainWords).flat(),
  ...Object.values(domainFrames).flat(),
  ...Object.values(actionWords).flat(),
  ...Object.values(actionFrames).flat(),
  ...[kindWords, kindFrames].flatMap((kinds) =>
    Object.values(kinds).flatMap((cues) => Object.values(cues).flat()),
  ),
]
const timeWords = [relativeDays, weekdays, months, numberWords].flatMap((list) => Object.keys(list))
const others = [
  'geweest',
  'gegaan',
  'gebleven',
  'gezeten',
  'samen',
  'gesproken',
  'gekomen',
  'gekregen',
  'kwartier',
  'halven',
  'gister',
  'halve',
  'anderhalf',
  'halfuur',
  'minuten',
  'uurtje',
  'geleden',
  'volgende',
  'komende',
  'voormiddag',
  'namiddag',
  'middag',
  'appointment',
  'bekeken',
  'geschreven',
  'gelezen',
  'gevonden',
  'gestreken',
  'besproken',
]

// Only phrases of one word: the small words inside longer ones ("have", "leven") would attract too much.
const speller = atFirstNeed(() => {
  const all = phrases()
  const single = all.filter((phrase) => !phrase.includes(' '))
  return spellerFor([...wordsIn(single), ...timeWords, ...others], wordsIn(all))
})

/** Corrects a misspelt word towards the words this room knows; see spelling.ts for when it does not. */
export const correct = remembering((word) => speller()(word))
