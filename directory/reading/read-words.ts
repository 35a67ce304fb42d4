import { atFirstNeed } from '../../programme/at-first-need.ts'
import type { Feature } from '../features.ts'
import { languageCode } from '../language-code.ts'
import { type NeedKey, needs } from '../needs/needs.ts'
import { dutchStem } from '../search/dutch-stem.ts'
import { personWords } from '../search/words/person-words.ts'
import { saysFree } from '../sheet.ts'
import { foundIn, type ReadPart } from './read-part.ts'

/** A part whose words end where a person would: at a comma, a full stop, a new line, "en". */
const rest = String.raw`[^,.;\n()]{0,60}?(?=\s*(?:[,.;\n()]|\ben\b|$))`

const price = new RegExp(
  String.raw`(?<![\p{L}\d])(?:gratis|kosteloos|free of charge)(?![\p{L}])(?:\s+(?:met|voor|als|for|with)\s+${rest})?|(?:kost(?:prijs)?\s*:?\s*)?(?:€\s?\d+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?\s?(?:€|euro))(?:\s+(?:per|voor|a|each)\s+${rest})?`,
  'giu',
)

/** What it costs. */
export function readCost(text: string): readonly ReadPart[] {
  return foundIn(text, price)
    .slice(0, 1)
    .map(({ said, start, end }) => {
      const told = said.replace(/^kost(?:prijs)?\s*:?\s*/i, '').trim()
      return { field: 'cost', value: { text: told, isFree: saysFree(told) }, start, end }
    })
}

const speaks =
  /(?<![\p{L}])(?:(?:ze|we|wij|zij|er wordt|they)\s+)?(?:ta(?:len|al)|spre(?:ken|ekt)(?:\s+(?:ook|er|daar|ze|men))*|gesproken talen|languages?|speaks?)\s*:?\s*(?<languages>(?:[\p{L}]+(?:\s*(?:,|\/|&|\ben\b|\bof\b|\bof ook\b|\band\b)\s*|\s+ook\s+)?){1,12})/giu
const withInterpreter = new RegExp(
  String.raw`(?<![\p{L}])(?:met |een )?(?:sociaal |sociale )?tolk(?:en)?(?![\p{L}])${rest}`,
  'giu',
)

/** Languages named as such ("ze spreken Turks en Arabisch", "talen: …"), and what is said of interpreters. */
export function readLanguages(text: string): readonly ReadPart[] {
  const spoken = foundIn(text, speaks).flatMap(({ groups, start, end }): readonly ReadPart[] => {
    const codes = groups('languages')
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2)
      .flatMap((word) => languageCode(word) ?? [])
    const known = [...new Set(codes)]
    return known.length === 0 ? [] : [{ field: 'languages', value: known, start, end }]
  })
  const told = foundIn(text, withInterpreter).map(({ said, start, end }) => ({
    field: 'interpreter' as const,
    value: said.trim(),
    start,
    end,
  }))
  return [...spoken.slice(0, 1), ...told.slice(0, 1)]
}

const featureWords: readonly (readonly [Feature, RegExp])[] = [
  ['without-papers', /(?:ook )?zonder (?:wettig )?(?:papieren|verblijf)|without papers/giu],
  [
    'without-appointment',
    /zonder (?:een )?afspraak|(?:gewoon|vrij) binnenlopen|vrije inloop|without (?:an )?appointment|walk.?in/giu,
  ],
  ['home-visit', /(?<![\p{L}])(?:komen |komt |ook )?(?:aan huis|bij je thuis)(?![\p{L}])|home visits?/giu],
  [
    'child-welcome',
    /(?:kind(?:eren|jes)?|baby’?'?s?) (?:mag mee|mogen mee|zijn? welkom|welkom)|children welcome/giu,
  ],
  ['third-party-payer', /derdebetalers?(?:regeling|systeem)?|third.party payer/giu],
  [
    'wheelchair',
    /(?:toegankelijk (?:met|voor) (?:een )?)?(?:rolstoel|buggy)(?:toegankelijk|s)?|wheelchair accessible/giu,
  ],
]

/** What lowers the threshold. */
export function readFeatures(text: string): readonly ReadPart[] {
  return featureWords.flatMap(([feature, words]): readonly ReadPart[] => {
    const [found] = foundIn(text, words)
    return found ? [{ field: 'features', value: [feature], start: found.start, end: found.end }] : []
  })
}

const apply =
  /(?<![\p{L}])(?:enkel |alleen |na |op |by )?(?:afspraak|doorverwijzing|inschrijving|appointment)(?: maken| nodig)?(?![\p{L}])/giu
const ages =
  /(?<![\p{L}\d])(?:(?:van )?(?<from>\d{1,2})\s*(?:-|–|tot|to)\s*(?<to>\d{1,2})|tot (?<until>\d{1,2})|vanaf (?<since>\d{1,2}))\s?(?:jaar|jarigen|years?)(?![\p{L}])/giu

/** How to sign up, and for which ages. */
export function readEntry(text: string): readonly ReadPart[] {
  const ways = foundIn(text, apply).filter(({ start }) => !/zonder\s*$/i.test(text.slice(0, start)))
  const old = foundIn(text, ages).map(({ groups, start, end }): ReadPart => {
    const age = (...names: readonly string[]) => names.map(groups).find((said) => said !== '')
    const [from, to] = [age('from', 'since'), age('to', 'until')]
    const value = { from: from === undefined ? null : Number(from), to: to === undefined ? null : Number(to) }
    return { field: 'ages', value, start, end }
  })
  return [
    ...ways
      .slice(0, 1)
      .map(({ said, start, end }) => ({ field: 'apply' as const, value: said.trim(), start, end })),
    ...old.slice(0, 1),
  ]
}

const forWhom =
  /(?<![\p{L}])(?:voor|for)\s+(?:alle |elke |all )?(?:gezinnen|kinderen|baby|mama|moeders|ouders|vrouwen|zwangere|mensen|wie|iedereen|jonge|peuters|families|children|mothers|parents|women|people|everyone)[^,.;\n()]{0,80}/giu

/** For whom it is. */
export function readAudience(text: string): readonly ReadPart[] {
  return foundIn(text, forWhom)
    .slice(0, 1)
    .map(({ said, start, end }) => ({
      field: 'audience',
      value: said.replace(/^(?:voor|for)\s+/i, '').trim(),
      start,
      end,
    }))
}

/** The everyday words of all needs as one expression, the longest first, and the needs of each. */
const everydayWords = atFirstNeed(() => {
  const all = needs
    .flatMap(({ key, labels, everyday }) =>
      [labels.nl, labels.en, ...everyday.nl, ...everyday.vl, ...everyday.en].map((word) => ({
        key,
        word: word.toLowerCase(),
      })),
    )
    // "onder één dak", "e-mail": words that say little by themselves say nothing in a page about a service
    .filter(({ word }) => !personWords.has(dutchStem(word)))
    .toSorted((one, other) => other.word.length - one.word.length)
  const byWord = Map.groupBy(all, ({ word }) => word)
  const words = [...byWord.keys()].map(RegExp.escape)
  const said = new RegExp(String.raw`(?<![\p{L}])(?:${words.join('|')})(?![\p{L}])`, 'giu')
  return { byWord, said }
})

/** The needs whose everyday words are used; a word of two needs names both. Nothing of it is taken from the text. */
export function readNeeds(text: string): readonly ReadPart[] {
  const { byWord, said: expression } = everydayWords()
  const keys = (said: string): readonly NeedKey[] => [
    ...new Set((byWord.get(said.toLowerCase()) ?? []).map(({ key }) => key)),
  ]
  return foundIn(text, expression).map(({ said, start, end }) => ({
    field: 'needs',
    value: keys(said),
    start,
    end,
  }))
}
