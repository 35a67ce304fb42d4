import type { ContactKind } from '../programme/contact-words.ts'
import type { KindScene } from './kind-scene.ts'
import { type Found, ofList } from './lexicon.ts'
import type { Message } from './message.ts'

/** A phrase that tells a kind, where it stands. */
export type KindHit = Readonly<{ tag: { value: ContactKind; strength: string }; from: number; to: number }>

/** How far such a phrase is to be believed where it stands: 1 = fully, 0 = not at all. */
export function faith(scene: KindScene, hit: KindHit): number {
  switch (hit.tag.value) {
    case 'missed':
      return missedFaith(scene, hit)
    case 'accompanied':
      return leadsOut(scene, hit) ? 0.3 : 1
    case 'phone':
    case 'message':
      return calledFaith(scene, hit)
    case 'home_visit':
      return homeFaith(scene, hit)
    case 'outing':
      return outingFaith(scene, hit)
  }
}

function calledFaith(scene: KindScene, hit: KindHit): number {
  const word = scene.message.words[hit.to - 1] ?? ''
  const next = scene.message.words[hit.to] ?? ''
  if (next === 'aan' || (word === 'bel' && next === 'ik')) return 0
  // "bij haar geweest en gebeld naar haar assistente": the call was to somebody else
  if (next === 'naar' && /^(?:haar|zijn|hun|de|het|een|nen)$/.test(scene.message.words[hit.to + 1] ?? ''))
    return 0.3
  return aboutService(scene, hit) ? 0.3 : 1
}

function homeFaith({ message, found }: KindScene, hit: KindHit): number {
  const isHers = /^(?:haar|hun|hen|hem)$/.test(message.words[hit.to - 1] ?? '')
  return isHers && !ownHome(message, hit.to, found) ? 0 : 1
}

function outingFaith(scene: KindScene, hit: KindHit): number {
  const { message } = scene
  const sent = message.words
    .slice(hit.to, hit.to + 2)
    .some((word) => /^(?:gestuurd|doorgestuurd|verwezen|doorverwezen|sent|referred)$/.test(word))
  const isBeside = isOnlyNamed(scene, hit) ? 0.5 : 1
  const isElsewhere = elsewhere(message, hit) || comesFrom(message, hit.from) || isCalled(scene, hit)
  return sent || isElsewhere || isTalkedOf(message, hit) ? 0.3 : isBeside
}

// "gebeld, ze wou iets weten over de babytheek": a place is named after a call, and nobody goes there
function isOnlyNamed({ message, found }: KindScene, hit: KindHit): boolean {
  const clause = message.clauseOf[hit.from]
  const goes = [...ofList(found, 'going'), ...ofList(found, 'together')].some(
    ({ from }) => message.clauseOf[from] === clause,
  )
  const called = ofList(found, 'kind').some(
    ({ tag, from }) =>
      (tag.value === 'phone' || tag.value === 'message') &&
      tag.strength === 'deed' &&
      from < hit.from &&
      message.clauseOf[from] !== clause,
  )
  return called && !goes
}

const talking =
  /^(?:verteld|vertelde|vertellen|uitgelegd|getipt|voorgesteld|aangeraden|gesproken|gepraat|told|explained|talked|mentioned)$/

// "verteld over de taaltafel in de bib": spoken of, nobody went
function isTalkedOf({ words, clauseOf }: Message, { from }: KindHit): boolean {
  const near = words.slice(Math.max(0, from - 6), from).filter((_, at) => {
    return clauseOf[Math.max(0, from - 6) + at] === clauseOf[from]
  })
  const spoke = near.findIndex((word) => talking.test(word))
  return spoke >= 0 && near.slice(spoke).some((word) => /^(?:over|van|about|of)$/.test(word))
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
  if (hasMinutes && (meeting || outside || hit.tag.strength === 'deed')) return 0.2
  if (/^(?:gemist|vergeten|forgot|forgotten|missed)$/.test(word) && outside) return 0.4
  return 1
}

// "gebeld naar het ocmw" is a call to a service, not with the family
function aboutService({ message, found, families }: KindScene, hit: KindHit): boolean {
  const clause = message.clauseOf[hit.from]
  const inClause = (span: Readonly<{ from: number }>) => message.clauseOf[span.from] === clause
  const direct = families.some(
    (family) =>
      inClause(family) &&
      Math.abs(family.from - hit.from) <= 3 &&
      !/^(?:bij|at)$/.test(message.words[family.from - 1] ?? ''),
  )
  const service = [...ofList(found, 'service'), ...ofList(found, 'occasion')].some(
    (one) => inClause(one) && leadsTo(message, one.from),
  )
  const before = ofList(found, 'service').some((one) => inClause(one) && one.to === hit.from)
  const office =
    before ||
    /(?:kantoor|dienst|school|bank|loket|maatschappij|winkel|verhuurder|huisbaas|eigenaar|landlord|office)$/.test(
      message.words[hit.from - 1] ?? '',
    )
  const together =
    office ||
    ofList(found, 'together').some((one) => inClause(one) && one.from < hit.from && one.to >= hit.from - 1)
  return together || (service && !direct)
}

function leadsTo(message: Message, at: number): boolean {
  return message.words
    .slice(Math.max(0, at - 3), at)
    .some((word) => /^(?:naar|met|to|with|aan|the|nr)$/.test(word))
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

// "naar de kringwinkel gebeld", "gemaild waar de bib is": called or written about, not visited
function isCalled({ message, found }: KindScene, hit: KindHit): boolean {
  const clause = message.clauseOf[hit.from]
  const inClause = ({ from }: Readonly<{ from: number }>) => message.clauseOf[from] === clause
  const went = ofList(found, 'going').some((one) => inClause(one) && one.to <= hit.from)
  return ofList(found, 'kind').some(
    (one) =>
      (one.tag.value === 'phone' || one.tag.value === 'message') &&
      one.tag.strength === 'deed' &&
      inClause(one) &&
      (one.from >= hit.to || !went),
  )
}

// "mee naar de kinderboerderij": along, but for pleasure
function leadsOut({ message, found }: KindScene, hit: KindHit): boolean {
  return ofList(found, 'kind').some(
    ({ tag, from }) =>
      tag.value === 'outing' &&
      tag.strength !== 'hint' &&
      from >= hit.from &&
      from <= hit.to + 2 &&
      message.clauseOf[from] === message.clauseOf[hit.from],
  )
}

// "kleertjes van de babytheek": where things came from, not where one went
function comesFrom(message: Message, at: number): boolean {
  const back = /^(?:de|het|een|the)$/.test(message.words[at - 1] ?? '') ? 2 : 1
  return /^(?:van|uit|from|adres|of)$/.test(message.words[at - back] ?? '')
}

// Where somebody else was, or will be: "ze was in de stad", "haar man zat op café"
function elsewhere(message: Message, hit: KindHit): boolean {
  const before = message.words.slice(Math.max(0, hit.from - 3), hit.from)
  return (
    before.length > 0 &&
    /^(?:ze|hij|man|vriend)$/.test(before[0] ?? '') &&
    /^(?:was|zat|is|werkt|woont)$/.test(before[1] ?? '')
  )
}
