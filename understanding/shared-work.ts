import { doerOf, partAround, type Span } from './doers.ts'
import { type KnownWord, ofKnownWord } from './known-words.ts'
import { type Found, foundBetween } from './lexicon.ts'
import type { Message } from './message.ts'

const shared = /^(?:samen|tesamen|mee|together|helpen|geholpen)$/
const worked =
  /^(?:ge\p{L}{3,}(?:d|t|en)|(?:aan|af|op|in|uit|door|om|over|bij|klaar|dicht|vast|los|weg|samen|na|voor|recht|terug|bijeen|uiteen|neer|binnen|buiten|weer|open|toe|leeg|vol|droog|schoon|proper|kort|glad|mee|bijeen|onder)ge\p{L}{2,}(?:d|t|en)|(?:be|ver|her|ont)\p{L}{3,}d)$/u
/** Done together too, but no help: going, being, seeing, talking, feeling, eating and playing. */
const idle =
  /^(?:geweest|gegaan|gekomen|gebleven|gezeten|gestaan|gelegen|geraakt|gewandeld|gestapt|gelopen|gefietst|gereden|getrokken|gevaren|gezwommen|gewacht|aangeschoven|afgewacht|gegeten|gedronken|gelunched|ontbeten|gesmuld|geproefd|getrakteerd|gelachen|gehuild|geweend|gebleit|gezwegen|geluisterd|gepraat|gebabbeld|gesproken|gekletst|geklapt|gezeverd|verteld|gezegd|uitgelegd|getoond|besproken|overlegd|overlopen|doorgenomen|bekeken|gekeken|gezien|gehoord|gelezen|voorgelezen|nagelezen|gebeld|opgebeld|getelefoneerd|gemaild|geappt|gesmst|gestuurd|doorgestuurd|afgesproken|vastgelegd|ingepland|gepland|geregeld|bezocht|meegegaan|meegeweest|langsgegaan|gehad|gekregen|geworden|gebeurd|gelukt|gevonden|gevierd|gezongen|gedanst|gespeeld|genoten|gelegd|geschrokken|gehoopt|gedacht|nagedacht|gevraagd|geantwoord|gevoeld|begonnen|gestart|gestopt|geeindigd|getroost|gerustgesteld|aangemoedigd|doorverwezen|aangemeld|ingeschreven|vergeten|beloofd|ontmoet|leren|bevallen|verhuisd|gewoond|gewerkt|gerust|geslapen|geraden|geademd|meegemaakt|gemist|verloren|gemogen|gekend|gewild|gekund|gemoeten|aangekomen|teruggekomen|vertrokken|weggegaan|doorgebracht|bijgepraat|bijgekletst|verdwaald|opgehaald|gedeeld|genaamd|bedankt|gesloten|gevolgd|bijgewoond|geprobeerd|getreurd|gerouwd|gebeden|gevast|gegiecheld|gepicknickt|gekeuveld|getafeld|uitgerust|gedroomd|gerouwd|gezond|geluncht|gechat|gevideobeld|gelachen|gezeten|meegevierd|bijgeklapt|uitgeweid|gemijmerd)$/

/** Whether all that is told as done there is idle: being, going, watching, talking. */
export function isIdle({ words }: Message, { from, to }: Span): boolean {
  const done = words.slice(from, to).filter((word) => worked.test(word))
  return done.length > 0 && done.every((word) => idle.test(word))
}

const isWork = ofKnownWord((word) => worked.test(word) && !idle.test(word))

/** Where something was done together by a verb of doing that no list knows; talking, going and feeling left out. */
export function sharedWorkIn(message: Message, found: readonly Found[], { from, to }: Span): readonly Span[] {
  const spans: Span[] = []
  for (let at = from; at < to; at += 1) {
    if (!isWork(message.known[at] as KnownWord)) continue
    const part = partAround(message, at)
    const said = message.words.slice(part.from, part.to)
    const isTold = foundBetween(found, part.from, part.to).some(({ tag }) => tag.list === 'action')
    const names = foundBetween(found, at, at + 1).some(({ tag }) => tag.list === 'kind')
    if (isTold || names || !said.some((one) => shared.test(one))) continue
    if (doerOf(message, { from: at, to: at + 1 }) === 'us') spans.push({ from: at, to: at + 1 })
  }
  return spans
}
