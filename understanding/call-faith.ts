import type { KindHit, KindScene } from './kind-scene.ts'
import { ofList } from './lexicon.ts'
import type { Message } from './message.ts'

const kin =
  /^(?:zus|zuster|broer|moeder|mama|vader|papa|ouders|man|vriend|vriendin|familie|tante|nicht|school|creche|werk|baas|huisbaas|verhuurder|eigenaar|landlord|advocaat|assistent|assistente)$/

// "ze belde met haar zus": a call between others
function isOthersCall({ message, families }: KindScene, hit: KindHit): boolean {
  const clause = message.clauseOf[hit.from]
  const after = message.words
    .slice(hit.to, hit.to + 5)
    .filter((_, at) => message.clauseOf[hit.to + at] === clause)
  const isKin = after.some(
    (word, at) =>
      /^(?:met|naar|aan|to|with)$/.test(word) && after.slice(at + 1, at + 3).some((one) => kin.test(one)),
  )
  const named = families.some(
    ({ from }) =>
      message.clauseOf[from] === clause && /^(?:met|naar|aan)$/.test(message.words[from - 1] ?? ''),
  )
  return isKin && !named
}

// "bij Hawa, formulier doorgestuurd": sent from her table, and not to her
function isOnTheSide({ message, found, families }: KindScene, hit: KindHit): boolean {
  const { words, clauseOf } = message
  const isMissed = (at: number) =>
    ofList(found, 'kind').some(({ tag, from }) => tag.value === 'missed' && clauseOf[from] === clauseOf[at])
  const isBy = families.some(({ from }) => /^(?:bij|by|at)$/.test(words[from - 1] ?? '') && !isMissed(from))
  const isHome = ofList(found, 'kind').some(
    ({ tag, from }) =>
      tag.value === 'home_visit' &&
      tag.strength !== 'hint' &&
      !(from >= hit.from && from < hit.to) &&
      !isMissed(from),
  )
  const isPosted = words
    .slice(hit.from, hit.to)
    .some((word) => /^(?:bus|brievenbus|kaartje|kaart)$/.test(word))
  if (isPosted || (!isBy && !isHome)) return false
  const isHers = families.some(
    ({ from }) =>
      clauseOf[from] === clauseOf[hit.from] && !/^(?:bij|by|at|voor|van)$/.test(words[from - 1] ?? ''),
  )
  const near = message.tokens
    .slice(Math.max(0, hit.from - 3), hit.to + 2)
    .filter((_, at) => clauseOf[Math.max(0, hit.from - 3) + at] === clauseOf[hit.from])
  return !isHers && !near.some(({ raw }) => /^(?:mij|me|m'n|haar|her|ze|zij|us|ons)$/i.test(raw))
}

/** How far a call or a message is to be believed as the contact itself: with the family, and not beside a visit. */
export function calledFaith(scene: KindScene, hit: KindHit): number {
  if (isOthersCall(scene, hit)) return 0.3
  if (isOnTheSide(scene, hit)) return 0.5
  const word = scene.message.words[hit.to - 1] ?? ''
  const next = scene.message.words[hit.to] ?? ''
  // "belde aan" rang the doorbell; "aan de telefoon aan Roza uitgelegd" did not
  if ((next === 'aan' && /bel/.test(word)) || (word === 'bel' && next === 'ik')) return 0
  // "bij haar geweest en gebeld naar haar assistente": the call was to somebody else
  if (next === 'naar' && /^(?:haar|zijn|hun|de|het|een|nen)$/.test(scene.message.words[hit.to + 1] ?? ''))
    return 0.3
  return aboutService(scene, hit) ? 0.3 : 1
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
  const leads = (one: Readonly<{ from: number }>) =>
    inClause(one) && leadsTo(message, one.from) && !isToldAfter(message, hit, one.from)
  const service = ofList(found, 'service').some(leads) || ofList(found, 'occasion').some(leads)
  const jointly = ofList(found, 'together').some((one) => inClause(one) && one.from < hit.from)
  const toward = ofList(found, 'service').some(
    (one) =>
      inClause(one) && one.from > hit.from && /^(?:naar|to|nr)$/.test(message.words[one.from - 1] ?? ''),
  )
  // "samen met Hawa gebeld naar Fluvius": with her, and not to her
  if (jointly && toward) return true
  const before = ofList(found, 'service').some((one) => inClause(one) && one.to === hit.from)
  const office =
    before ||
    /(?:kantoor|dienst|school|bank|loket|maatschappij|winkel|verhuurder|huisbaas|eigenaar|landlord|office)$/.test(
      message.words[hit.from - 1] ?? '',
    )
  // "hebben we gewhatsappt": with each other
  const isEachOther = (at: number) =>
    hit.tag.value === 'message' && /^(?:we|wij)$/.test(message.words[at] ?? '')
  const together =
    office ||
    ofList(found, 'together').some(
      (one) => inClause(one) && one.from < hit.from && one.to >= hit.from - 1 && !isEachOther(one.from),
    )
  return together || (service && !direct)
}

// "gewhatsappt ik heb haar uitgelegd hoe je bij de kinderarts …": spoken on without a stop, the call itself was to her
function isToldAfter({ words }: Message, hit: KindHit, service: number): boolean {
  return words
    .slice(hit.to, service)
    .some(
      (word, at, between) => /^(?:ik|we|wij)$/.test(word) && /^(?:heb|hebben)$/.test(between[at + 1] ?? ''),
    )
}

function leadsTo(message: Message, at: number): boolean {
  return message.words
    .slice(Math.max(0, at - 3), at)
    .some((word) => /^(?:naar|met|to|with|aan|the|nr)$/.test(word))
}
