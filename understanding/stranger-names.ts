import type { Message } from './message.ts'
import { ordinaryWords } from './words/ordinary-words.ts'

const leads = new Set([
  'bij',
  'met',
  'aan',
  'naar',
  'voor',
  'familie',
  'fam',
  'gezin',
  'family',
  'at',
  'with',
  'from',
  'visited',
  'called',
  'phoned',
  'texted',
  'saw',
  'to',
  'to see',
  'huisbezoek',
  'bezoek',
  'van',
  'for',
])
const relations =
  /^(?:zoon|zoontje|dochter|dochtertje|man|vrouw|zus|zusje|broer|broertje|vriend|vriendin|baby|kindje|kind|kleine|oudste|jongste|docent|docente|collega|student|studente|partner|papa|mama|tante|nonkel|oma|opa|ex|juf|meester|dokter|vroedvrouw|mevrouw|meneer|mr|mevr|son|daughter|husband|sister|brother|friend|partner|teacher|doctor|midwife|buurvrouw|buurman|peuter|kleuter|medestudent|lector|begeleider|begeleidster|coordinator|tolk|psycholoog|schoonmoeder|sint|heilige|dr|lecturer|colleague)$/

/** Whether a word names somebody (“bij Fatima geweest”) who is none of the own families, and no relative of anybody. */
export function isStrangerAt(message: Message, at: number): boolean {
  const word = message.tokens[at]?.word ?? ''
  const raw = message.tokens[at]?.raw ?? ''
  const before = message.words[at - 1] ?? ''
  const led = leads.has(before)
  const isName = !ordinaryWords.has(word) || /^\p{Lu}/u.test(raw)
  if (
    !isName ||
    relations.test(before) ||
    (relations.test(message.words[at + 1] ?? '') && message.words[at - 1] !== 'bij')
  )
    return false
  if (
    at > 0 &&
    relations.test(message.words[at - 2] ?? '') &&
    /^(?:haar|zijn|mijn|van|,)$/.test(message.words[at - 3] ?? '')
  )
    return false
  return led || at === 0
}
