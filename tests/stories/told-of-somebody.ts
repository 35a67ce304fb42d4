import type { RequestFacts } from '../../programme/road/request-facts.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import type { TeamsPerson } from '../teams/client.ts'
import type { Sent } from '../teams/connector.ts'

/** Something somebody typed in a story, anywhere in a sentence or a form. */
export type Typed = Readonly<{ by: string; text: string }>

/** The same hands, with everything they type remembered for the scan at the end of the story. */
export function remembering(by: string, hands: TeamsPerson, typed: Typed[]): TeamsPerson {
  return {
    ...hands,
    says: (text) => {
      typed.push({ by, text })
      return hands.says(text)
    },
    taps: (verb, data, how) => {
      typed.push(...textsIn(data).map((text) => ({ by, text })))
      return hands.taps(verb, data, how)
    },
  }
}

function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : []
}

/** Not the digits in an id of a record. */
const telling = {
  'national number': /(?<![\w-])\d{2}[.\s-]?\d{2}[.\s-]?\d{2}[.\s-]?\d{3}[.\s-]?\d{2}(?![\w-])/g,
  phone: /(?<![\w/.-])(?:\+|00|0)[1-9](?:[\s./-]{0,2}\d){7,10}(?![\w-])/g,
  address: /\p{L}{3,}(?:straat|laan|steenweg|plein|dreef)\s\d{1,4}(?!\d)/giu,
  name: /(?<=(?:[Ff]amilie|[Mm]evrouw|[Mm]evr\.|heet)\s)\p{Lu}[\p{L}'-]{2,}(?:\s\p{Lu}[\p{L}'-]{2,})?/gu,
} as const

/**
 * Names, addresses, telephone and national numbers that were typed in a story, in whatever sentence or form, refused, undone
 * or erased ones too, and that stood afterwards in a message to anybody but who typed them. Numbers and places of services,
 * sites and staff, of the professional who asks and of a student who wants to be called back are there to be told.
 */
export async function toldOfSomebody(
  typed: readonly Typed[],
  records: ReadableProgramme,
  sent: readonly Sent[],
): Promise<readonly string[]> {
  const found = Object.entries(telling).flatMap(([what, pattern]) =>
    typed.flatMap(({ by, text }) => (text.match(pattern) ?? []).map((part) => ({ what, by, part }))),
  )
  if (found.length === 0) return []
  const open = plainly(await openRecords(records))
  const messages = sent.map(({ conversationId, activity }) => ({
    conversationId,
    said: plainly(JSON.stringify(activity)),
  }))
  const leaked = found.filter(({ by, part }) => {
    const plain = plainly(part)
    if (open.includes(plain)) return false
    return messages.some(
      ({ conversationId, said }) => !conversationId.includes(`29:${by}`) && said.includes(plain),
    )
  })
  return [...new Set(leaked.map(({ what, part }) => `${what}: ${part}`))]
}

/** What may be told to whoever asks, or was given to be called on. */
async function openRecords(records: ReadableProgramme): Promise<string> {
  const all = await Promise.all([
    records.services.all(),
    records.organizations.all(),
    records.locations.all(),
    records.sites.all(),
    records.people.all(),
    records.flags.all().then((flags) => flags.map(({ callBack }) => callBack)),
    records.roads.all().then((roads) => roads.map(({ request }) => professionalOf(request))),
  ])
  return JSON.stringify(all)
}

function professionalOf(request: RequestFacts | null): readonly string[] {
  return request === null ? [] : [request.organisation, request.professional, request.phone]
}

/** However a card escapes or spaces it. */
function plainly(text: string): string {
  return text.replace(/[\\\s./-]/g, '').toLowerCase()
}
