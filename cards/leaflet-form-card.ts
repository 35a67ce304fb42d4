import { z } from 'zod'
import { languageCodes, languageName } from '../directory/language-code.ts'
import { NeedKey, needs } from '../directory/needs/needs.ts'
import type { Card } from './card.ts'
import { block, button, card, choice, dateField, heading, line, textField } from './elements.ts'
import { plain } from './escape.ts'
import { dayInput, formToken, oneOf, textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

const longest = { title: 120, summary: 500, source: 120, link: 500 } as const

/** A leaflet as it was filled in; what is missing is asked for again with the rest as it was. */
export const SaveLeaflet = z.strictObject({
  token: formToken,
  title: textInput(longest.title),
  summary: textInput(longest.summary),
  need: oneOf(NeedKey),
  also: oneOf(NeedKey),
  language: oneOf(z.string().max(10)),
  source: textInput(longest.source),
  link: textInput(longest.link),
  day: dayInput,
})
export type SaveLeaflet = z.infer<typeof SaveLeaflet>

/** The form as it opens or comes back. */
export type LeafletFormView = Readonly<{
  token: string
  filled: Omit<SaveLeaflet, 'token'>
  problem?: string
}>

/** An empty form. */
export const emptyLeaflet: LeafletFormView['filled'] = {
  title: null,
  summary: null,
  need: null,
  also: null,
  language: 'nl',
  source: null,
  link: null,
  day: null,
}

/** The form in which somebody shares a leaflet: where it stands and what it is about, never its text. */
export function leafletFormCard({ token, filled, problem }: LeafletFormView, words: Wording): Card {
  const said = words.finding.leafletForm
  const language = words.language === 'en' ? 'en' : 'nl'
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      line(said.text),
      textField({ id: 'title', label: said.name, value: filled.title, longest: longest.title, lines: 'one' }),
      textField({ id: 'summary', label: said.summary, value: filled.summary, longest: longest.summary }),
      needField('need', filled.need, words),
      needField('also', filled.also, words),
      choice({
        id: 'language',
        label: said.language,
        choices: languageCodes.map((code) => ({ value: code, title: languageName(code, language) })),
        value: filled.language,
      }),
      textField({
        id: 'source',
        label: said.source,
        value: filled.source,
        longest: longest.source,
        lines: 'one',
      }),
      textField({
        id: 'link',
        label: said.link,
        value: filled.link,
        longest: longest.link,
        lines: 'one',
        placeholder: 'https://',
      }),
      dateField({ id: 'day', label: said.day, value: filled.day }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-leaflet',
        data: { token },
        withInputs: true,
        style: 'positive',
      }),
    ],
  })
}

/** Two lists that fold open: all needs under each other would fill three screens of a phone. */
function needField(id: 'need' | 'also', value: NeedKey | null, words: Wording) {
  const said = words.finding.leafletForm
  const language = words.language === 'en' ? 'en' : 'nl'
  return choice({
    id,
    label: said[id],
    choices: needs.map(({ key, labels }) => ({ value: key, title: labels[language] })),
    value,
    placeholder: words.finding.form.pick,
  })
}
