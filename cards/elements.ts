import type {
  ActionArray,
  CardElementArray,
  IChoiceSetInput,
  IContainer,
  IDateInput,
  IExecuteAction,
  INumberInput,
  IOpenUrlAction,
  ITextBlock,
  ITextInput,
  ITimeInput,
  IToggleInput,
  IToggleVisibilityAction,
} from '@microsoft/teams.cards'
import type { Card } from './card.ts'

/** Elements a card body is made of. */
export type Body = CardElementArray

/** Newest card version that every Teams client shows; pinned here and nowhere else. */
const cardVersion = '1.5'

type Sheet = Readonly<{ body: Body; actions?: ActionArray; fallback: string }>

/** A card of the one version, with the text that stands in for it where cards cannot be shown. */
export function card({ body, actions = [], fallback }: Sheet): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: cardVersion,
    fallbackText: fallback,
    body,
    ...(actions.length > 0 ? { actions } : {}),
  }
}

/** The heading of a card. */
export function heading(text: string): ITextBlock {
  return { type: 'TextBlock', text, weight: 'Bolder', size: 'Large', wrap: true, style: 'heading' }
}

/** A paragraph. */
export function line(text: string, more: Partial<ITextBlock> = {}): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, ...more }
}

/** A small, quiet line: where a value came from, what will happen. */
export function quiet(text: string, more: Partial<ITextBlock> = {}): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, size: 'Small', spacing: 'None', ...more }
}

/** A block with a colour that asks for attention. */
export function block(style: 'attention' | 'warning' | 'good' | 'emphasis', items: Body): IContainer {
  return { type: 'Container', style, items, bleed: false, spacing: 'Medium' }
}

/** A part of a card that a button shows and hides. */
export function part(id: string, items: Body, isVisible = false): IContainer {
  return { type: 'Container', id, isVisible, items, spacing: 'Medium' }
}

type Choices = Readonly<{
  id: string
  label: string
  choices: readonly Readonly<{ value: string; title: string }>[]
  value?: string | null
  many?: boolean
  required?: string
  open?: boolean
  placeholder?: string
}>

/** One or several answers out of a list; `required` is the sentence shown when it is left empty. */
export function choice({
  id,
  label,
  choices,
  value,
  many,
  required,
  open,
  placeholder,
}: Choices): IChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: open ? 'expanded' : 'compact',
    wrap: true,
    choices: choices.map((one) => ({ ...one })),
    ...(many ? { isMultiSelect: true } : {}),
    ...(value ? { value } : {}),
    ...(placeholder ? { placeholder } : {}),
    ...(required ? { isRequired: true, errorMessage: required } : {}),
  }
}

type Field = Readonly<{
  id: string
  label: string
  value?: string | null
  required?: string
  placeholder?: string
}>

/** A day. */
export function dateField({ id, label, value, required }: Field & { latest?: string }): IDateInput {
  return {
    type: 'Input.Date',
    id,
    label,
    ...(value ? { value } : {}),
    ...(required ? { isRequired: true, errorMessage: required } : {}),
  }
}

/** A clock time. */
export function timeField({ id, label, value }: Field): ITimeInput {
  return { type: 'Input.Time', id, label, ...(value ? { value } : {}) }
}

/**
 * A whole number. It carries no bounds: clients hold one that was left empty to be outside them, and then no button of the
 * card does anything (microsoft/AdaptiveCards 8347). What is out of range is said by who reads the answer.
 */
export function numberField(field: Field & { wrong: string }): INumberInput {
  const { id, label, value, wrong, placeholder } = field
  return {
    type: 'Input.Number',
    id,
    label,
    errorMessage: wrong,
    ...(value ? { value: Number(value) } : {}),
    ...(placeholder ? { placeholder } : {}),
  }
}

/** Free text of one or more lines. */
export function textField(
  field: Field & { longest: number; lines?: 'one' | 'more'; style?: 'Tel' },
): ITextInput {
  const { id, label, value, longest, lines, style, required, placeholder } = field
  return {
    type: 'Input.Text',
    id,
    label,
    maxLength: longest,
    isMultiline: lines !== 'one',
    ...(style ? { style } : {}),
    ...(value ? { value } : {}),
    ...(placeholder ? { placeholder } : {}),
    ...(required ? { isRequired: true, errorMessage: required } : {}),
  }
}

/** A yes-or-no answer, named by its title alone; it always sends the text "true" or "false". */
export function toggle(id: string, title: string, value: boolean): IToggleInput {
  return {
    type: 'Input.Toggle',
    id,
    title,
    value: String(value),
    valueOn: 'true',
    valueOff: 'false',
    wrap: true,
  }
}

type Button = Readonly<{
  title: string
  verb: string
  data?: Readonly<Record<string, unknown>>
  /** Secondary buttons send no inputs, so that a half-filled form does not block them. */
  withInputs?: boolean
  style?: 'positive' | 'destructive'
}>

/** A button of the one table of actions, with the older kind of button where Execute is not known. */
export function button({ title, verb, data = {}, withInputs = false, style }: Button): IExecuteAction {
  const rest = {
    title,
    associatedInputs: withInputs ? ('auto' as const) : ('none' as const),
    ...(style ? { style } : {}),
  }
  return {
    type: 'Action.Execute',
    verb,
    data: { ...data },
    ...rest,
    fallback: { type: 'Action.Submit', data: { ...data, verb }, ...rest },
  }
}

/** A button that opens an address outside the bot; nobody hears of the tap. */
export function link(title: string, url: string): IOpenUrlAction {
  return { type: 'Action.OpenUrl', title, url }
}

/** A button that shows or hides parts of the card, without asking the bot. */
export function reveal(title: string, ...parts: readonly string[]): IToggleVisibilityAction {
  return { type: 'Action.ToggleVisibility', title, targetElements: [...parts] }
}
