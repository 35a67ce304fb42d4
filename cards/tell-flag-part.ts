import { z } from 'zod'
import { UrgencyLevel } from '../programme/contact-words.ts'
import { AlreadyDone } from '../programme/urgent-flag.ts'
import { type Body, button, choice, part, quiet, reveal, textField } from './elements.ts'
import { visible } from './escape.ts'
import { formToken, manyOf, oneOf, recordId, textInput } from './inputs.ts'
import type { Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Room for a number and a word beside it ("na 22u"), too little for a story. */
const longestNumber = 40

/** What a student adds to an urgent need; everything may stay empty. */
export const TellFlag = z.strictObject({
  flag: recordId,
  level: oneOf(UrgencyLevel),
  sign: oneOf(recordId),
  done: manyOf(AlreadyDone),
  callBack: textInput(longestNumber),
  token: formToken,
})
export type TellFlag = z.infer<typeof TellFlag>

/** The signs of one group, as the student may choose them. */
export type SignGroup = Readonly<{
  group: keyof Wording['flagStatus']['signGroups']
  options: readonly Option[]
}>

/** What was told until now, to be changed or completed; `sign` is an id. */
export type TellFlagView = Readonly<{
  level: UrgencyLevel | null
  sign: string | null
  done: readonly AlreadyDone[]
  callBack: string | null
  signs: readonly SignGroup[]
}>

/** Number and level in sight, the rest folded away: in danger one line and one tap are enough. */
export function tellFlagPart(view: TellFlagView, words: Wording): Body {
  const said = words.flagStatus
  return [
    quiet(said.optional, { spacing: 'Medium', separator: true }),
    textField({
      id: 'callBack',
      label: said.callBack,
      value: view.callBack,
      longest: longestNumber,
      lines: 'one',
      style: 'Tel',
      placeholder: said.callBackExample,
    }),
    choice({
      id: 'level',
      label: said.level,
      choices: UrgencyLevel.options.map((one) => ({ value: one, title: words.levels[one] })),
      // Not yet said counts as now: danger goes first.
      value: view.level ?? 'now',
    }),
    { type: 'ActionSet', actions: [reveal(said.more, 'tell-more')] },
    part(
      'tell-more',
      [
        choice({
          id: 'sign',
          label: said.sign,
          choices: view.signs.flatMap((group) => signsOf(group, words)),
          value: view.sign,
          placeholder: words.draft.pick,
        }),
        choice({
          id: 'done',
          label: said.done,
          many: true,
          choices: AlreadyDone.options.map((one) => ({ value: one, title: words.alreadyDone[one] })),
          value: view.done.join(','),
        }),
      ],
      view.sign !== null || view.done.length > 0,
    ),
  ]
}

/** A list knows no headings, so each line begins with its group, unless it names it already. */
function signsOf({ group, options }: SignGroup, words: Wording) {
  const name = words.flagStatus.signGroups[group]
  return options.map(({ id, label }) => ({
    value: id,
    title: visible(label.startsWith(name) ? label : `${name}: ${label}`, 120),
  }))
}

/** The one button that passes it on. */
export function tellButton(data: Readonly<{ flag: string; token: string }>, words: Wording) {
  return button({
    title: words.flagStatus.tell,
    verb: 'tell-flag',
    data,
    withInputs: true,
    style: 'positive',
  })
}
