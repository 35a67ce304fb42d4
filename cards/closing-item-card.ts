import { z } from 'zod'
import {
  ClosingItem,
  FamilyView,
  longestItem,
  longestTakesOver,
  Stays,
} from '../programme/closing/closing.ts'
import { LifeDomain } from '../programme/contact-words.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import {
  type Body,
  button,
  card,
  choice,
  dateField,
  heading,
  line,
  quiet,
  textField,
  toggle,
} from './elements.ts'
import { problemOf } from './help-answers-part.ts'
import { dayInput, formToken, manyOf, oneOf, recordId, textInput, toggleInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Keeps one item of the list; the inputs of other items are not there. */
export const SaveItem = z.strictObject({
  token: formToken,
  family: recordId,
  item: ClosingItem,
  text: textInput(longestItem),
  notPossible: toggleInput,
  grew: manyOf(LifeDomain),
  stays: manyOf(Stays),
  organisation: textInput(longestTakesOver),
  role: textInput(longestTakesOver),
  farewellOn: dayInput,
  familyView: oneOf(FamilyView),
})
export type SaveItem = z.infer<typeof SaveItem>

/** The form of one item; `hasText`: words are kept already, and are not shown. */
export type ClosingItemView = Readonly<{
  token: string
  family: NamedFamily
  item: ClosingItem
  filled: Omit<SaveItem, 'token' | 'family' | 'item'>
  hasText: boolean
  problem?: string
}>

/** One item of the list, gone through with the family. */
export function closingItemCard(view: ClosingItemView, words: Wording): Card {
  const { token, family, item, filled, hasText, problem } = view
  const said = words.closing.item
  const title = said.title(words.closing.items[item], words.family(family.code, family.pseudonym))
  return card({
    fallback: said.fallback,
    body: [
      heading(title),
      ...problemOf(problem),
      line(said.hints[item]),
      ...fieldsOf(view, words),
      ...(hasText ? [quiet(said.again)] : []),
      textField({ id: 'text', label: said.text, longest: longestItem, value: filled.text }),
      toggle('notPossible', said.notPossible, filled.notPossible),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-closing-item',
        data: { token, family: family.id, item },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.closing.back, verb: 'open-closing', data: { family: family.id } }),
    ],
  })
}

function fieldsOf({ item, filled }: ClosingItemView, words: Wording): Body {
  const said = words.closing.item
  switch (item) {
    case 'grew': {
      const choices = LifeDomain.options.map((value) => ({ value, title: words.domains[value] }))
      return [choice({ id: 'grew', label: said.domains, many: true, choices, value: filled.grew.join(',') })]
    }
    case 'network': {
      const choices = Stays.options.map((value) => ({ value, title: words.closing.stays[value] }))
      return [choice({ id: 'stays', label: said.stays, many: true, choices, value: filled.stays.join(',') })]
    }
    case 'takes-over':
      return [
        textField({
          id: 'organisation',
          label: said.organisation,
          longest: longestTakesOver,
          lines: 'one',
          value: filled.organisation,
        }),
        textField({
          id: 'role',
          label: said.role,
          longest: longestTakesOver,
          lines: 'one',
          value: filled.role,
        }),
      ]
    case 'farewell':
      return [dateField({ id: 'farewellOn', label: said.farewellOn, value: filled.farewellOn })]
    case 'family-view': {
      const choices = FamilyView.options.map((value) => ({ value, title: words.closing.familyViews[value] }))
      return [
        choice({ id: 'familyView', label: said.familyView, open: true, choices, value: filled.familyView }),
      ]
    }
  }
}
