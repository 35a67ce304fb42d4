import type { ContactKind } from '../programme/contact-words.ts'
import { goingAlong } from './company.ts'
import { doerOf } from './doers.ts'
import { fallenThrough, plansThatFell } from './fallen-through.ts'
import { fetchedTogether } from './fetched-together.ts'
import { faith } from './kind-faith.ts'
import type { Cue, KindScene } from './kind-scene.ts'
import { ofList, overlap } from './lexicon.ts'
import type { Message } from './message.ts'
import { calls } from './misread-actions.ts'
import { sentTo } from './sent-to.ts'

const weights: Readonly<Record<ContactKind, Readonly<Record<'name' | 'deed' | 'hint', number>>>> = {
  missed: { name: 9, deed: 4, hint: 1.5 },
  home_visit: { name: 7.5, deed: 4.5, hint: 2 },
  accompanied: { name: 7, deed: 6, hint: 0.5 },
  outing: { name: 7, deed: 5, hint: 0.5 },
  phone: { name: 5.5, deed: 5, hint: 1.5 },
  message: { name: 4.4, deed: 5, hint: 1.5 },
}
const order: readonly ContactKind[] = ['missed', 'accompanied', 'outing', 'home_visit', 'phone', 'message']
const least = 2

/** The cue that says most about the kind of contact a segment tells of; null when nothing does. */
export function kindOf(scene: KindScene): Cue | null {
  const fell = plansThatFell(scene.message)
  let best: Cue | null = null
  for (const cuesIn of readers)
    for (const cue of cuesIn(scene))
      if (cue.kind === 'missed' || !fell.has(scene.message.clauseOf[cue.from] ?? 0))
        best = stronger(best, cue)
  for (const cue of fallenThrough(scene)) best = stronger(best, cue)
  return best === null || best.score < least ? null : best
}

// The first of those with the highest score, and of several kinds the one that comes first in the order.
function stronger(best: Cue | null, cue: Cue): Cue {
  if (best === null || cue.score > best.score) return cue
  return cue.score === best.score && order.indexOf(cue.kind) < order.indexOf(best.kind) ? cue : best
}

const readers: readonly ((scene: KindScene) => readonly Cue[])[] = [
  listed,
  atFamily,
  goingAlong,
  workedTogether,
  fetchedTogether,
  seen,
  metThere,
  sentTo,
  picturedIn,
]

function listed(scene: KindScene): Cue[] {
  const spoiled = ofList(scene.found, 'no-kind')
  return ofList(scene.found, 'kind').flatMap((hit) => {
    if (spoiled.some((other) => overlap(hit, other) && other.to - other.from >= hit.to - hit.from)) return []
    const score = weights[hit.tag.value][hit.tag.strength] * faith(scene, hit)
    return [{ kind: hit.tag.value, score, from: hit.from, to: hit.to }]
  })
}

// A picture beside the name says how, unless words say more: the words around it are shown for it.
function picturedIn({ pictures, message }: KindScene): Cue[] {
  const last = message.words.length - 1
  return pictures.map(({ kind, at }) => {
    const from = Math.max(0, Math.min(at, last))
    return { kind, score: 4.4, from, to: from + 1 }
  })
}

const forms = /^(?:fam|familie|gezin|mama|mevrouw|mevr|family|the|het|de|den|ons|onze|aan)$/
const kin = /^(?:haar|zijn|dokter|baby|man|zoontje|dochter|oudste|mama|moeder|zus)$/

// "bij Samira", "naar Joy geweest", "kom van Precious"
function atFamily(scene: KindScene): Cue[] {
  return scene.families.flatMap((family) => {
    const lead = forms.test(scene.message.words[family.from - 1] ?? '') ? family.from - 2 : family.from - 1
    const score = homeOf(scene, family, lead)
    return score === 0 ? [] : [{ kind: 'home_visit' as const, score, from: lead, to: family.to }]
  })
}

const sending =
  /^(?:gestuurd|verstuurd|gebeld|gemaild|gesmst|geappt|doorgestuurd|ge-?appt|sent|texted|called)$/

function homeOf(
  { message, found }: KindScene,
  { from, to }: Readonly<{ from: number; to: number }>,
  lead: number,
): number {
  const word = message.words[lead] ?? ''
  const clause = message.clauseOf[from]
  // "bellen lukte niet bij Roza", "ik was niet bij Roza": nobody was there
  if (/^(?:niet|nie)$/.test(message.words[lead - 1] ?? '')) return 0
  const isLimburg = message.tokens[lead]?.raw.toLowerCase() === 'bè'
  if (word === 'bij' || word === 'at' || isLimburg) {
    const possessed = kin.test(message.words[to] ?? '') || /['’]s$/.test(message.tokens[to - 1]?.raw ?? '')
    return possessed ? 2 : 4.5
  }
  if (word === 'langs' || (word === 'by' && isFlemish(message, clause))) return 4.5
  const went = ofList(found, 'going').some(
    (hit) =>
      message.clauseOf[hit.from] === clause && !/^(?:naar|was|waren)$/.test(message.words[hit.from] ?? ''),
  )
  const sent = message.words.slice(Math.max(0, lead - 2), lead).some((one) => sending.test(one))
  if ((word === 'naar' || word === 'to') && went && !sent) return 4.5
  return word === 'van' && /^(?:kom|terug|net|kwam|just|juist|vertrek)$/.test(message.words[lead - 1] ?? '')
    ? 4.5
    : 0
}

// "k zyn by Mira gewist": not the English word
function isFlemish({ words, clauseOf }: Message, clause: number | undefined): boolean {
  return words.some(
    (word, at) =>
      clauseOf[at] === clause &&
      /^(?:ben|zijn|geweest|gebleven|gezeten|zat|was|gisteren|vandaag|een|ik)$/.test(word),
  )
}

// "Roza gezien, 45 min", "saw Roza": seen is met, and most likely at home
function seen({ message, families }: KindScene): Cue[] {
  return families.flatMap(({ from, to }) => {
    const before = message.words.slice(Math.max(0, from - 2), from)
    const after = message.words
      .slice(to, to + 4)
      .filter((_, at) => message.clauseOf[to + at] === message.clauseOf[from])
    const isSeen =
      before.some((word) => /^(?:saw|zag|gezien)$/.test(word)) || after.some((word) => word === 'gezien')
    const isNot = [...before, ...after].some((word) => /^(?:niet|not|never|nooit)$/.test(word))
    return isSeen && !isNot ? [{ kind: 'home_visit' as const, score: 2.2, from, to }] : []
  })
}

const meeting = /^(?:gezien|gezeten|ontmoet|tegengekomen|gekruist|getroffen|afgesproken|saw|met|seen)$/
const gathering = /^(?:inloopteam|huis_van_het_kind|materiele_hulp|voedselhulp|stad)$/

// "Hawa gezien bij het inloopteam", "Hawa zat op het spreekuur waar ik was": met at a place that is not her home
function metThere({ message, found, families }: KindScene): Cue[] {
  const { words, clauseOf } = message
  return [...ofList(found, 'service'), ...ofList(found, 'occasion')].flatMap((place): Cue[] => {
    const clause = clauseOf[place.from]
    const back = /^(?:de|het|een|the|n)$/.test(words[place.from - 1] ?? '') ? 2 : 1
    if (!/^(?:bij|op|in|aan|at)$/.test(words[place.from - back] ?? '')) return []
    const isNamed = families.some(
      ({ from }) => clauseOf[from] === clause && !/^(?:bij|by|voor|van)$/.test(words[from - 1] ?? ''),
    )
    const said = words.filter((_, at) => clauseOf[at] === clause)
    const isMet =
      said.some((word) => meeting.test(word)) || said.join(' ').match(/ waar (?:ik|we|wij) /) !== null
    if (!isNamed || !isMet || said.some((word) => /^(?:heeft|had|zal|gaat|moet|has)$/.test(word))) return []
    const kind = gathering.test(place.tag.value) ? 'outing' : 'accompanied'
    return [{ kind, score: 4.5, from: place.from - back, to: place.to }]
  })
}

function isCall(words: readonly string[]): boolean {
  return words.some((word) => calls.test(word))
}

// Something was done together for a while and nothing says where: most likely at home.
function workedTogether({ message, found, families, hasMinutes }: KindScene): Cue[] {
  if (
    !hasMinutes &&
    !ofList(found, 'action').some(
      (hit) => hit.tag.value === 'practical' && doerOf(message, hit, families) === 'us',
    )
  )
    return []
  // "tolk gebeld" is work, but asks for no visit
  const deed = [...ofList(found, 'action'), ...ofList(found, 'together')]
    .filter(({ tag, from, to }) => tag.value !== 'organising' || !isCall(message.words.slice(from, to)))
    .sort((left, right) => left.from - right.from)[0]
  const company = families.find(({ from }) => /^(?:met|mee|with|aan)$/.test(message.words[from - 1] ?? ''))
  const words = deed ?? company
  return words === undefined ? [] : [{ kind: 'home_visit', score: 2.1, from: words.from, to: words.to }]
}
