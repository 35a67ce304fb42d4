import { plain } from './short-answers.ts'

const dropping = new Set([
  ...[
    'gooi',
    'weg',
    'weggooien',
    'smijt',
    'smijten',
    'doe',
    'wis',
    'wissen',
    'schrap',
    'schrappen',
    'verwijder',
  ],
  ...[
    'verwijderen',
    'annuleer',
    'annuleren',
    'vergeet',
    'laat',
    'zitten',
    'stop',
    'undo',
    'ongedaan',
    'maak',
  ],
  ...['discard', 'delete', 'remove', 'erase', 'drop', 'cancel', 'forget', 'scrap'],
])
/** Words beside them that point at the draft, and say nothing of it. */
const pointing = new Set([
  ...[
    'maar',
    'het',
    'dat',
    'dit',
    'deze',
    'die',
    'de',
    'het',
    'mijn',
    'laatste',
    'verslag',
    'log',
    'logs',
    'aub',
  ],
  ...[
    'ermee',
    'terug',
    'van',
    'voor',
    'bij',
    'it',
    'that',
    'this',
    'the',
    'last',
    'report',
    'draft',
    'please',
  ],
])
const longest = 4
const sure = 0.8

const all =
  /^(?:gooi|smijt|doe|verwijder|wis|schrap|delete|discard|remove|drop) (?:(?:ze|de|het|them|die) )?(?:alles|allemaal|beide|allebei|alle(?: \p{L}+)?|all(?: \p{L}+)?|both|everything)(?: maar)?(?: weg)?$/u
const exact =
  /^(?:weg|weg ermee|gooi maar weg|gooi weg|undo|wis|verwijder|verwijder dat|delete|annuleer|hoeft niet meer)$/u

/** Whether a plain text says to throw away all that is open. */
export function saysDropAll(typed: string): boolean {
  return all.test(typed)
}

/** Whether a sentence, its family taken out, says nothing but that something must go, and surely. */
export function saysDrop(rest: string, confidence: number): boolean {
  const typed = plain(rest)
  if (exact.test(typed)) return true
  const words = typed.split(' ')
  return (
    words.length <= longest &&
    confidence >= sure &&
    words.some((word) => dropping.has(word)) &&
    words.every((word) => dropping.has(word) || pointing.has(word))
  )
}
