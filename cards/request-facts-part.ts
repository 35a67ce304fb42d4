import { languageName } from '../directory/language-code.ts'
import type { PrivateFacts, RequestFacts } from '../programme/road/request-facts.ts'
import { type Body, line } from './elements.ts'
import { plain } from './escape.ts'
import { telephoneLink } from './web-link.ts'
import type { Wording } from './wording/nl.ts'

const tight = { spacing: 'Small' as const }

/** What a channel may know of a request, a line each. */
export function requestFactsPart(request: RequestFacts, words: Wording): Body {
  const { facts, sectors, month, age, reasons, help } = words.request
  const { organisation, sector, professional, phone, region, dueMonth, babyMonths } = request
  const lines = [
    facts.region(plain(region, 60)),
    ...(dueMonth === null ? [] : [facts.due(month(dueMonth))]),
    ...(babyMonths === null ? [] : [facts.baby(age(babyMonths))]),
    ...languagesSaid(request, words),
    ...(request.help.length > 0 ? [facts.help(request.help.map((one) => help[one]).join(', '))] : []),
    ...(request.reasons.length > 0
      ? [facts.reasons(request.reasons.map((one) => reasons[one]).join(', '))]
      : []),
    ...(request.beforeBirth === null ? [] : [request.beforeBirth ? facts.beforeBirth : facts.afterBirth]),
    facts.by(plain(organisation, 80), sectors[sector]),
    facts.call(plain(professional, 80), telephoneLink(phone)),
  ]
  return lines.map((text) => line(text, tight))
}

function languagesSaid({ languages, interpreter }: RequestFacts, words: Wording): readonly string[] {
  const { facts } = words.request
  const said = [
    ...languages.map((code) => languageName(code, words.language === 'en' ? 'en' : 'nl')),
    ...(interpreter === null ? [] : [interpreter ? facts.withInterpreter : facts.withoutInterpreter]),
  ]
  return said.length > 0 ? [facts.languages(said.join(', '))] : []
}

/** What the intake alone may know; for the private chat of who does it. */
export function privateFactsPart({ safety, otherHelpers }: PrivateFacts, words: Wording): Body {
  const said = words.request
  const helpers = otherHelpers.map((one) => said.otherHelpers[one]).join(', ')
  return [
    line(said.facts.safety(said.safety[safety]), tight),
    line(said.facts.helpers(helpers === '' ? said.facts.noHelpers : helpers), tight),
  ]
}
