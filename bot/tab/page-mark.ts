import { createHmac, randomBytes } from 'node:crypto'
import type { Reply } from '../asked.ts'

/** A mark of what the tab is sent: the same for the same, and telling nothing of it. */
export type Marking = (body: object) => string

/** Marks made with a key that this process alone has; after a restart they are others, and pages are asked for once more. */
export function createMarking(): Marking {
  const key = randomBytes(32)
  return (body) => createHmac('sha256', key).update(JSON.stringify(body)).digest('base64url')
}

/** What of a reply goes to the tab. A page stands for the card that says the same; ids of records and questions for the chat stay here. */
export function sentToTab({ page, inPlace, messages, toTap, hasChanged }: Reply): object {
  if (page !== undefined) return { page }
  const said = messages.map(({ card, text }) => (card === undefined ? { text } : { card }))
  return {
    ...(inPlace ? { inPlace } : {}),
    messages: toTap === undefined ? said : [...said, { text: toTap }],
    ...(hasChanged ? { hasChanged } : {}),
  }
}
