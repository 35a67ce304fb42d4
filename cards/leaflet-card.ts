import { z } from 'zod'
import { languageName } from '../directory/language-code.ts'
import { type NeedKey, needOf } from '../directory/needs/needs.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import { recordId } from './inputs.ts'
import { webLink } from './web-link.ts'
import { dayAndYear } from './wording/days-and-numbers.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the card of one leaflet. */
export const OpenLeaflet = z.strictObject({ leaflet: recordId })

/** A lecturer's word on a leaflet that a student shared. */
export const JudgeLeaflet = z.strictObject({ leaflet: recordId })

/** A leaflet as cards show it; the text itself is where its makers keep it. */
export type LeafletRow = Readonly<{
  id: string
  title: string
  summary: string
  needs: readonly NeedKey[]
  language: string
  source: string
  day: string
  link: string
  isChecked: boolean
}>

/** One leaflet, with who made it and when, and the way to it. */
export function leafletCard(leaflet: LeafletRow, mayJudge: boolean, words: Wording): Card {
  const said = words.finding.leaflet
  return card({
    fallback: said.fallback(visible(leaflet.title, 100)),
    body: [
      quiet(said.kind),
      heading(plain(leaflet.title, 120)),
      line(plain(leaflet.summary, 700)),
      line(said.needs(needsSaid(leaflet, words)), { spacing: 'Small' }),
      line(said.language(languageSaid(leaflet, words)), { spacing: 'Small' }),
      line(webLink(leaflet.link, said.open), { spacing: 'Medium' }),
      quiet(said.source(plain(leaflet.source, 120), dayAndYear(leaflet.day))),
      ...(leaflet.isChecked ? [] : [quiet(said.unchecked, { spacing: 'Small' })]),
    ],
    actions: [
      ...(mayJudge && !leaflet.isChecked
        ? [
            button({
              title: said.agree,
              verb: 'agree-leaflet',
              data: { leaflet: leaflet.id },
              style: 'positive',
            }),
          ]
        : []),
      ...(mayJudge
        ? [button({ title: said.remove, verb: 'remove-leaflet', data: { leaflet: leaflet.id } })]
        : []),
    ],
  })
}

/** The same in a list, on a ground of its own so that nobody takes it for a service. */
export function leafletRow(leaflet: LeafletRow, words: Wording): Body[number] {
  const below = leafletFacts(leaflet, words, plain)
  const show = button({
    title: words.finding.list.show,
    verb: 'open-leaflet',
    data: { leaflet: leaflet.id },
  })
  return block('emphasis', [
    line(plain(leaflet.title, 80), { weight: 'Bolder' }),
    line(plain(leaflet.summary, 100), { spacing: 'None' }),
    quiet(below.join(' · ')),
    { type: 'ActionSet', actions: [show] },
  ])
}

/** Its kind and language, who made it and when; `shown` escapes what was typed where that is needed. */
export function leafletFacts(
  leaflet: LeafletRow,
  words: Wording,
  shown: (text: string, longest: number) => string,
): readonly string[] {
  const said = words.finding.leaflet
  const language = shown(languageName(leaflet.language, words.language === 'en' ? 'en' : 'nl'), 40)
  return [
    `${said.kind} · ${language}`,
    said.source(shown(leaflet.source, 60), dayAndYear(leaflet.day)),
    ...(leaflet.isChecked ? [] : [words.finding.list.unchecked]),
  ]
}

/** How many leaflets stand on the list of those to look at. */
const mostToCheck = 10

/** Leaflets that wait for a lecturer, those that wait longest first. */
export function leafletsToCheckCard(leaflets: readonly LeafletRow[], words: Wording): Card {
  const said = words.finding.leaflet
  return card({
    fallback: said.toCheck,
    body: [
      heading(said.toCheck),
      ...(leaflets.length === 0 ? [line(said.nothingToCheck)] : []),
      ...leaflets.slice(0, mostToCheck).map((leaflet) => leafletRow(leaflet, words)),
      ...(leaflets.length > mostToCheck ? [quiet(said.moreToCheck(leaflets.length - mostToCheck))] : []),
    ],
    actions: [button({ title: words.finding.leaflet.share, verb: 'leaflet-form' })],
  })
}

function needsSaid({ needs }: LeafletRow, words: Wording): string {
  const language = words.language === 'en' ? 'en' : 'nl'
  return needs.map((key) => needOf(key).labels[language].toLowerCase()).join(', ')
}

function languageSaid({ language }: LeafletRow, words: Wording): string {
  return plain(languageName(language, words.language === 'en' ? 'en' : 'nl'), 40)
}
