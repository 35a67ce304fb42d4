import { z } from 'zod'
import { NetworkRing, RingStrength } from '../programme/intake/network.ts'
import type { RingTold } from '../programme/intake/part-rules.ts'
import type { Card } from './card.ts'
import { card, choice, heading, line, textField } from './elements.ts'
import { oneOf, textInput } from './inputs.ts'
import { formNotes, toIntakeButton } from './intake-answer-part.ts'
import { type PartView, partForm, saveButton } from './intake-consent-card.ts'
import type { Wording } from './wording/nl.ts'

/** Longest answer on who stands in a ring, in characters. */
const longestRing = 300

/** Who stands around the family, ring by ring. */
export const SaveNetwork = z.strictObject({
  ...partForm,
  home_strength: oneOf(RingStrength),
  home_who: textInput(longestRing),
  family_strength: oneOf(RingStrength),
  family_who: textInput(longestRing),
  friends_strength: oneOf(RingStrength),
  friends_who: textInput(longestRing),
  groups_strength: oneOf(RingStrength),
  groups_who: textInput(longestRing),
  volunteers_strength: oneOf(RingStrength),
  volunteers_who: textInput(longestRing),
  professionals_strength: oneOf(RingStrength),
  professionals_who: textInput(longestRing),
})
export type SaveNetwork = z.infer<typeof SaveNetwork>

/** The rings as the form sent them. */
export function ringsIn(sent: SaveNetwork): readonly RingTold[] {
  return NetworkRing.options.map((ring) => ({
    ring,
    strength: sent[`${ring}_strength`],
    who: sent[`${ring}_who`],
  }))
}

type View = PartView<readonly RingTold[]> & Readonly<{ stands: boolean }>

/** The own network, nearest first. */
export function intakeNetworkCard(view: View, words: Wording): Card {
  const said = words.intake.network
  const { token, times, family, filled, problem, stands } = view
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      line(words.family(family.code, family.pseudonym), { spacing: 'None' }),
      line(said.text),
      ...formNotes({ problem, stands }, words),
      ...filled.flatMap((one) => ringFields(one, words)),
    ],
    actions: [
      saveButton('save-network', { token, times, family: family.id }, words),
      toIntakeButton(family, words),
    ],
  })
}

function ringFields({ ring, strength, who }: RingTold, words: Wording) {
  const said = words.intake.network
  return [
    choice({
      id: `${ring}_strength`,
      label: said.strength(said.rings[ring]),
      choices: RingStrength.options.map((one) => ({ value: one, title: said.strengths[one] })),
      value: strength,
      placeholder: words.draft.pick,
    }),
    textField({
      id: `${ring}_who`,
      label: said.who(said.rings[ring]),
      value: who,
      longest: longestRing,
      lines: 'one',
    }),
  ]
}
