import type { LifeDomain } from '../programme/contact-words.ts'
import { doerOf, partAround, type Span } from './doers.ts'
import { type Found, foundBetween } from './lexicon.ts'
import type { Message } from './message.ts'
import { participle } from './misread-actions.ts'

/** Words that seem to tell what a contact was about. */
type DomainHit = Span & Readonly<{ tag: Readonly<{ value: LifeDomain }> }>

/** Whether a subject only stands in the background: the student's own life, a film, or kin who merely do or ask something. */
export function isBackground(message: Message, found: readonly Found[], hit: DomainHit): boolean {
  return isOwnLife(message, hit) || isOnScreen(message, hit) || isMereDoer(message, found, hit)
}

const theirs =
  /^(?:ze|zij|haar|heur|hun|hen|hem|hij|she|her|he|they|them|mama|moeder|papa|gezin|baby|kleine|kindje|kinderen|we|wij|samen|together)$/
const mine = /^(?:mijn|mn|my)$/
const person =
  /^(?:oma|opa|mama|moeder|papa|vader|ouders|zus|broer|zusje|broertje|vriend|vriendin|lief|kat|hond|kotgenoot|huisgenoot|grandma|gran|mum|mom|mother|dad|father|sister|brother|boyfriend|girlfriend|roommate|flatmate)$/
const state =
  /^(?:ziek|sick|ill|moe|doodmoe|tired|verkouden|grieperig|misselijk|gebuisd|geslaagd|examen|examens|exam|exams)$/
const isMe = /^(?:ik|kik|ikzelf|i|im)$/
const being = /^(?:was|ben|werd|voel|voelde|am|felt|feel|had|heb|zag|zie)$/
const therapy = /^(?:psych|therap)/

// "mijn oma was ziek dus ik moest weg", "ik had stress want de tram reed niet": hers is not told of
function isOwnLife(message: Message, { tag, from, to }: DomainHit): boolean {
  const { words } = message
  const part = partAround(message, from)
  for (let at = part.from; at < part.to; at += 1)
    if (theirs.test(words[at] ?? '') && (at === part.from || !mine.test(words[at - 1] ?? ''))) return false
  const said = words.slice(part.from, part.to)
  if (said.some((word, at) => mine.test(word) && person.test(said[at + 1] ?? ''))) return true
  const isSo = said.some((word, at) => isMe.test(word) && isState(said, at))
  if (!isSo) return false
  const told = words.slice(from, to)
  return tag.value === 'mental'
    ? !told.some((word) => therapy.test(word))
    : told.some((word) => state.test(word))
}

// "ik was", "was ik"
function isState(said: readonly string[], at: number): boolean {
  return being.test(said[at + 1] ?? '') || being.test(said[at - 1] ?? '') || said[at] === 'im'
}

const screen =
  /^(?:film|films|serie|series|reeks|thriller|soap|aflevering|netflix|movie|movies|episode|scene|filmscene|journaal|nieuws|podcast)$/
const about = /^(?:over|about|waarin|rond|met|with|had)$/
const near = 7

// "ze keek naar een film over een advocaat", "a suicide scene"
/** Whether words only tell of what a film or the news was about. */
export function isOnScreen(message: Message, { from, to }: Span): boolean {
  const clause = message.clauses[message.clauseOf[from] ?? 0]
  const start = Math.max(clause?.from ?? 0, from - near)
  for (let at = start; at < from; at += 1)
    if (screen.test(message.words[at] ?? '') && isAbout(message, at + 1, Math.min(from, at + 4))) return true
  return screen.test(message.words[to] ?? '')
}

function isAbout({ words }: Message, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (about.test(words[at] ?? '')) return true
  return false
}

const kin =
  /^(?:man|vriend|vent|lief|partner|zus|zuster|broer|mama|moeder|papa|vader|ouders|oma|opa|tante|nonkel|nicht|neef|schoonmoeder|schoonzus|schoonbroer|vriendin|vriendinnen|vrienden|buurvrouw|buurman|buren|husband|boyfriend|sister|brother|mother|mum|father|friend|friends|neighbour)$/
const asks = /^(?:vroeg|vroegen|vraagt|vragen|asked|asks)$/
const ofThings: ReadonlySet<LifeDomain> = new Set(['income', 'housing', 'material'])

function isDone({ words }: Message, { from, to }: Span): boolean {
  return words.slice(from, to).some((word) => participle.test(word))
}

// "haar zus had de papieren al ingevuld", "haar man vroeg hoe een waarborg werkt": about the papers, not the sister
function isMereDoer(message: Message, found: readonly Found[], { tag, from, to }: DomainHit): boolean {
  if (tag.value !== 'social' || !kin.test(message.words[to - 1] ?? '')) return false
  if (doerOf(message, { from: to - 1, to }) !== 'other') return false
  const part = partAround(message, from)
  const after = message.words.slice(to, part.to)
  if (after.some((word) => asks.test(word))) return true
  return foundBetween(found, to, part.to).some(
    (other) =>
      (other.tag.list === 'action' && other.tag.value !== 'emotional' && isDone(message, other)) ||
      (other.tag.list === 'domain' && ofThings.has(other.tag.value)),
  )
}
