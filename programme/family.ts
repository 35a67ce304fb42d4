import { z } from 'zod'
import { Day, Stamp } from './stamp.ts'

/** A family, known in chat by its code and pseudonym only. */
export const Family = z
  .strictObject({
    id: z.string(),
    /** Site letter and number: G-014. */
    code: z.string().regex(/^[A-Z]-\d{3,4}$/),
    /** A bird, never anything of the family's own: "Gezin Merel". */
    pseudonym: z.string(),
    site: z.string(),
    /** The lecturer who supervises this family's buddy. */
    supervisor: z.string(),
    dueDate: Day.nullable(),
    birthDate: Day.nullable(),
    /** Who the family really is; sealed, never shown in chat, absent once its key is destroyed. */
    identity: z.strictObject({ name: z.string(), address: z.string() }).nullable().optional(),
    createdAt: Stamp,
  })
  .readonly()
export type Family = z.infer<typeof Family>

/** Birds of Flemish gardens: a pseudonym that says nothing about anybody. */
export const birds = [
  'Merel', 'Mees', 'Vink', 'Zwaluw', 'Roodborst', 'Spreeuw', 'Lijster', 'Kievit', 'Wulp', 'Reiger',
  'Gaai', 'Specht', 'Uil', 'Putter', 'Sijs', 'Mus', 'Winterkoning', 'Ijsvogel', 'Leeuwerik', 'Nachtegaal',
  'Kwikstaart', 'Heggenmus', 'Tapuit', 'Groenling', 'Boomklever', 'Kraanvogel', 'Ooievaar', 'Meerkoet',
  'Fuut', 'Tureluur', 'Grutto', 'Scholekster', 'Wielewaal', 'Koekoek', 'Goudhaan', 'Karekiet', 'Patrijs',
  'Kwartel', 'Duif', 'Torenvalk',
] as const // biome-ignore format: one list, read as words

/** The next free code of a site: one above the highest ever used, so that a code never means two families. */
export function nextCode(letter: string, codes: readonly string[]): string {
  const numbers = codes.filter((code) => code.startsWith(`${letter}-`)).map((code) => Number(code.slice(2)))
  return `${letter}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}

/** A pseudonym no family of the site has yet; after the whole list a number is added ("Merel 2"). */
export function nextPseudonym(taken: readonly string[]): string {
  for (let round = 1; ; round++) {
    const free = birds
      .map((bird) => (round === 1 ? bird : `${bird} ${round}`))
      .find((bird) => !taken.includes(bird))
    if (free !== undefined) return free
  }
}
