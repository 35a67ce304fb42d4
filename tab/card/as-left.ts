/** How somebody left a card: what each of its inputs holds, and whether what has an id is shown (undefined: not known). */
export type Left = Readonly<{
  values: ReadonlyMap<string, unknown>
  isShown: (id: string) => boolean | undefined
}>

type Part = Readonly<Record<string, unknown>>

/** A card, or a part of one, as somebody left it: what is drawn of it anew begins with what was typed and unfolded. */
export function asLeft<Sent>(part: Sent, left: Left): Sent {
  if (Array.isArray(part)) return part.map((one) => asLeft(one, left)) as Sent
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(withOwn(part as Part, left)).map(([key, value]) =>
      // What a button asks with is no part of what is drawn, whatever ids stand in it.
      key === 'data' ? [key, value] : [key, asLeft(value, left)],
    ),
  ) as Sent
}

function withOwn(part: Part, { values, isShown }: Left): Part {
  const { id } = part
  if (typeof id !== 'string') return part
  const { value: _, ...rest } = part
  const value = values.get(id)
  const held = values.has(id) ? { ...rest, ...(value === undefined ? {} : { value }) } : part
  const isVisible = isShown(id)
  return isVisible === undefined ? held : { ...held, isVisible }
}
