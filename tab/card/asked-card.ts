/** A card to open: the action that shows it, and what it is asked with. */
export type AskedCard = Readonly<{ verb: string; data: Readonly<Record<string, unknown>> }>
