import { calledFaith } from './call-faith.ts'
import type { KindHit, KindScene } from './kind-scene.ts'
import { type Found, ofList } from './lexicon.ts'
import type { Message } from './message.ts'
import { outingFaith } from './outing-faith.ts'

/** How far such a phrase is to be believed where it stands: 1 = fully, 0 = not at all. */
export function faith(scene: KindScene, hit: KindHit): number {
  switch (hit.tag.value) {
    case 'missed':
      return missedFaith(scene, hit)
    case 'accompanied':
      return leadsOut(scene, hit) || isOthersCompany(scene, hit) ? 0.3 : 1
    case 'phone':
    case 'message':
      return calledFaith(scene, hit)
    case 'home_visit':
      return homeFaith(scene, hit)
    case 'outing':
      return outingFaith(scene, hit)
  }
}

const beside = /^(?:ik|we|wij|i|en|dus|zelf|ook|daar|ben|heb|was|waren|erbij|samen|even|mee)$/

// "bij Hawa geweest, de tolk was erbij": who went along was somebody else
function isOthersCompany({ message }: KindScene, hit: KindHit): boolean {
  const said = message.words.slice(hit.from, hit.to)
  if (!said.includes('erbij') || said.includes('ik')) return false
  const isFirst = message.clauseOf[hit.from - 1] !== message.clauseOf[hit.from]
  return !isFirst && !beside.test(message.words[hit.from - 1] ?? '')
}

const visited = /^(?:bezocht|bezoeken|bezoek|bezoekje|visited|visit)$/

// "inloopteam bezocht", "een studio bezoeken": a place, not the family
function isPlaceVisited({ message, found, families }: KindScene, hit: KindHit): boolean {
  const inClause = families.filter(({ from }) => message.clauseOf[from] === message.clauseOf[hit.from])
  const isWith =
    inClause.length > 0 && inClause.every(({ from }) => /^(?:met|with)$/.test(message.words[from - 1] ?? ''))
  if (isWith && /^(?:bezocht|visited)$/.test(message.words[hit.from] ?? '')) return true
  if (hit.to !== hit.from + 1 || !visited.test(message.words[hit.from] ?? '')) return false
  return found.some(
    ({ tag, from, to }) =>
      (tag.list === 'service' ||
        tag.list === 'occasion' ||
        (tag.list === 'kind' && tag.value === 'outing')) &&
      message.clauseOf[from] === message.clauseOf[hit.from] &&
      (to === hit.from ||
        to === hit.from - 1 ||
        (from > hit.to &&
          from <= hit.to + 3 &&
          /^(?:naar|aan|in|the|to)$/.test(message.words[hit.to] ?? ''))),
  )
}

function homeFaith(scene: KindScene, hit: KindHit): number {
  if (isPlaceVisited(scene, hit)) return 0.2
  const { message, found } = scene
  const isHers = /^(?:haar|hun|hen|hem)$/.test(message.words[hit.to - 1] ?? '')
  return isHers && !ownHome(message, hit.to, found) ? 0 : 1
}

function missedFaith({ message, found, hasMinutes }: KindScene, hit: KindHit): number {
  const clause = message.clauseOf[hit.from]
  const outside = [...ofList(found, 'service'), ...ofList(found, 'occasion')].some(
    (other) => message.clauseOf[other.from] === clause && message.words[other.from] !== 'afspraak',
  )
  const meeting = ofList(found, 'kind').some(
    ({ tag, from }) =>
      from !== hit.from &&
      tag.value !== 'missed' &&
      tag.strength !== 'hint' &&
      message.clauseOf[from] !== clause,
  )
  const word = message.words[hit.to - 1] ?? ''
  const isDark = /^(?:rolluiken|gordijnen|luiken)$/.test(message.words[hit.from] ?? '')
  // An hour behind drawn curtains is a visit.
  if (isForgottenThing(message, hit) || isMadeUpFor(message, hit) || (isDark && hasMinutes)) return 0.2
  if (isReason({ message, found }, hit)) return 0.4
  if (isOthersAppointment({ message, found }, hit)) return 0.2
  if (hit.tag.strength === 'deed' && isReported({ message, found }, hit)) return 1.6
  if (hasMinutes && (meeting || outside || hit.tag.strength === 'deed')) return 0.2
  if (/^(?:gemist|vergeten|forgot|forgotten|missed)$/.test(word) && outside) return 0.4
  return 1
}

const moved =
  /^(?:verzet|verplaatst|verschoven|verlegd|vervroegd|verlaat|moved|rescheduled|verzetten|verplaatsen)$/

// "haar tandarts is verzet naar 8 december": what was moved is hers with somebody else, and no visit of the buddy
function isOthersAppointment({ message, found }: Told, hit: KindHit): boolean {
  if (!message.words.slice(hit.from, hit.to).some((word) => moved.test(word))) return false
  return [...ofList(found, 'service'), ...ofList(found, 'occasion')].some(
    ({ from }) =>
      message.clauseOf[from] === message.clauseOf[hit.from] &&
      from < hit.to &&
      message.words[from] !== 'afspraak',
  )
}

type Told = Pick<KindScene, 'message' | 'found'>

function isAfterCall({ message, found }: Told, hit: KindHit, joint: RegExp): boolean {
  return ofList(found, 'kind').some(
    ({ tag, to }) =>
      (tag.value === 'phone' || tag.value === 'message') &&
      tag.strength !== 'hint' &&
      message.clauseOf[to - 1] === message.clauseOf[hit.from] &&
      message.words.slice(to, hit.from + 1).some((word) => joint.test(word)),
  )
}

// "gebeld want ik kon niet langsgaan": the call took place, and only tells why
function isReason(told: Told, hit: KindHit): boolean {
  return isAfterCall(told, hit, /^(?:want|omdat|because|doordat)$/)
}

// "appte dat ze niet kon": the message is how it was called off
function isReported(told: Told, hit: KindHit): boolean {
  const next = told.message.words[hit.to] ?? ''
  if (/en$/.test(next) && !/(?:komen|gaan|spreken)$/.test(next)) return false
  return isAfterCall(told, hit, /^(?:dat|that)$/)
}

// "wachtwoord vergeten", "haar gsm vergeten": a thing, no contact
function isForgottenThing({ words, clauseOf }: Message, hit: KindHit): boolean {
  if (hit.to !== hit.from + 1 || !/^(?:vergeten|vergat|forgot|forgotten)$/.test(words[hit.from] ?? ''))
    return false
  return words.some(
    (word, at) =>
      clauseOf[at] === clauseOf[hit.from] &&
      /^(?:wachtwoord|paswoord|pincode|code|gsm|telefoon|sleutel|sleutels|pil|brief|papieren|kaart|password|phone|key)$/.test(
        word,
      ),
  )
}

// "eerst geen gehoor, daarna belde ze terug": in the end they did speak
function isMadeUpFor({ words }: Message, hit: KindHit): boolean {
  const unheard = words
    .slice(hit.from, hit.to)
    .some((word) => /^(?:gehoor|voicemail|opgenomen|op|antwoord|answer|missed)$/.test(word))
  return (
    unheard &&
    words
      .slice(hit.to)
      .some(
        (word, at, rest) =>
          /^(?:terugbel|terugbelde|teruggebeld)$/.test(word) ||
          (word === 'back' && rest[at - 1] === 'called'),
      )
  )
}

// "bij haar", not "bij haar dokter" or "bij haar zus"
function ownHome(message: Message, at: number, found: readonly Found[]): boolean {
  const next = message.words[at]
  if (next === undefined || message.clauseOf[at] !== message.clauseOf[at - 1]) return true
  if (ofList(found, 'service').some(({ from }) => from === at)) return false
  return /^(?:thuis|geweest|gezeten|langs|op|en|om|voor|van|in|was|ben|gisteren|vandaag|deze|een|gebleven|gezien|geholpen|kunnen|gaan|naar|samen|\d+|over|tot|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|binnen|aan|anderhalf|half|drie)$/.test(
    next,
  )
}

// "mee naar de kinderboerderij": along, but for pleasure
function leadsOut({ message, found }: KindScene, hit: KindHit): boolean {
  return ofList(found, 'kind').some(
    ({ tag, from }) =>
      tag.value === 'outing' &&
      tag.strength !== 'hint' &&
      from > hit.from &&
      from <= hit.to + 2 &&
      message.clauseOf[from] === message.clauseOf[hit.from],
  )
}
