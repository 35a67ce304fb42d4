import { z } from 'zod'
import { UrgencyType } from './contact-words.ts'
import written from './emergency-numbers.json' with { type: 'json' }
import { Day } from './stamp.ts'

const InBoth = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }).readonly()

/** A number that is the same everywhere in Belgium: confirmed by a public source, on a day. */
const PublicNumber = z
  .strictObject({
    for: z.enum([
      'ambulance',
      'police',
      'doctor-on-duty',
      'suicide-line',
      'poison',
      'violence-advice',
      'talk',
    ]),
    number: z.string().regex(/^\d[\d ]*\d$/),
    source: z.string().min(1),
    checkedOn: Day,
  })
  .readonly()

/**
 * A kind of number that differs per site and has no value here: a coordinator of each site fills it in. `says` stands
 * beside it on an urgent card, `note` beside the field, `typed` is what somebody types who looks for it.
 */
const LocalKind = z
  .strictObject({
    for: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    name: InBoth,
    says: InBoth,
    note: InBoth,
    typed: z.array(z.string().min(1)).min(1).readonly(),
    /** Whether it stands on every card with numbers, also when what was told asks for another. */
    alwaysStands: z.boolean(),
    source: z.string().min(1),
  })
  .readonly()
export type LocalKind = z.infer<typeof LocalKind>

const Numbers = z.strictObject({
  everywhere: z.array(PublicNumber).readonly(),
  local: z.array(LocalKind).readonly(),
  /**
   * Who to call first for each type; whoever is not named comes after, in the order of the lists. A body in danger
   * stands before everything else that a message tells.
   */
  calls: z
    .array(z.strictObject({ about: UrgencyType, first: z.array(z.string()).min(1).readonly() }).readonly())
    .readonly(),
})

const numbers = readNumbers(written)

/** Reads the data file. Throws when a row cannot be read, a name stands twice, or a call names no number. */
export function readNumbers(sent: unknown): z.infer<typeof Numbers> {
  const read = Numbers.parse(sent)
  const known = [...read.everywhere, ...read.local].map((one) => one.for)
  const about = read.calls.map((call) => call.about)
  const wrong = [
    ...[...known, ...about].filter((one, at, all) => all.indexOf(one) !== at),
    ...read.calls.flatMap(({ first }) => first).filter((one) => !known.includes(one)),
    ...UrgencyType.options.filter((type) => !about.includes(type)),
  ]
  if (wrong.length > 0) throw new Error(`numbers unknown, twice or missing: ${wrong.join(', ')}`)
  return read
}

/** A public number to call, as shown to a buddy. */
export type EmergencyNumber = z.infer<typeof PublicNumber>

/** Belgian public numbers. Kept in one place so that a coordinator can see when each was last checked. */
export const emergencyNumbers: readonly EmergencyNumber[] = numbers.everywhere

/** The kinds of local numbers there are, in the order in which a coordinator sees them. */
export const localKinds: readonly LocalKind[] = numbers.local

/** Which kind of local number: one of the data file. */
export const LocalKey = z.string().refine((key) => localKinds.some((kind) => kind.for === key))

/** What any number is called, public or local, where signs and types name who to call. */
export const NumberKey = z
  .string()
  .refine((key) => [...emergencyNumbers, ...localKinds].some((one) => one.for === key), 'no such number')

/** A local number as a coordinator filled it in. */
export type LocalNumber = Readonly<{ for: string; number: string }>

/** What somebody may have to call for: the types, and the numbers that the signs themselves ask for, in order. */
export type UrgentNeed = Readonly<{ types: readonly UrgencyType[]; calls?: readonly string[] }>

const byDanger = numbers.calls.map(({ about }) => about)

/** Types in the order of danger, what has none last. */
export function byDangerFirst(one: UrgencyType | null, other: UrgencyType | null): number {
  const rank = (type: UrgencyType | null) => (type === null ? byDanger.length : byDanger.indexOf(type))
  return rank(one) - rank(other)
}

/** Who to call first for a type. */
export function callsOf(type: UrgencyType): readonly string[] {
  return numbers.calls.find(({ about }) => about === type)?.first ?? []
}

/** One line of who to call; `look-for` stands where the local number should, as long as nobody filled it in. */
export type CallLine =
  | Readonly<{ as: 'public'; number: EmergencyNumber }>
  | Readonly<{ as: 'local'; kind: LocalKind; number: string }>
  | Readonly<{ as: 'look-for' }>

/** The service of the town: of all local ones the only one that everybody can find without its number. */
const found = 'ocmw'

/**
 * Who to call, in an order that fits what it is about: what it asks for first, then the other public numbers, which
 * always stand. Of the other local ones only what always stands comes last, or all of them when nothing is known yet.
 */
export function linesFor(
  { types, calls = [] }: UrgentNeed,
  local: readonly LocalNumber[],
): readonly CallLine[] {
  const wanted = [...calls, ...types.toSorted(byDangerFirst).flatMap(callsOf)]
  const others = localKinds.filter(({ alwaysStands }) => alwaysStands || wanted.length === 0)
  const order = [...wanted, ...emergencyNumbers.map((one) => one.for), ...others.map((kind) => kind.for)]
  return [...new Set(order)].flatMap((key): readonly CallLine[] => {
    const everywhere = emergencyNumbers.find((one) => one.for === key)
    if (everywhere) return [{ as: 'public', number: everywhere }]
    const kind = localKinds.find((one) => one.for === key)
    const filled = local.find((one) => one.for === key)
    if (kind && filled) return [{ as: 'local', kind, number: filled.number }]
    return key === found && wanted.includes(found) ? [{ as: 'look-for' }] : []
  })
}
