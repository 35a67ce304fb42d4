import { visible } from './escape.ts'

/** One line of a list to choose from. */
export type Option = Readonly<{ id: string; label: string }>

/** The same as the choices of a list on a card. */
export function choicesOf(options: readonly Option[]): readonly Readonly<{ value: string; title: string }>[] {
  return options.map(({ id, label }) => ({ value: id, title: label }))
}

/** The same for names as people typed them, in a list that folds open. */
export function namesToChoose(options: readonly Option[]): ReturnType<typeof choicesOf> {
  return choicesOf(options.map((one) => ({ ...one, label: visible(one.label, 40) })))
}
