/** How many people and families the bench knows: more than the programme has, so that nobody logs twice at once. */
export const crowd = { students: 300, lecturers: 20, familiesEach: 2, contactsEach: 14 } as const

/** Somebody of the bench, with the ids Teams would give. */
export type Somebody = Readonly<{ id: string; objectId: string; userId: string; conversationId: string }>

/** A student by number, from 0. */
export function student(number: number): Somebody {
  return somebody('student', 1, number)
}

/** A lecturer by number, from 0. */
export function lecturer(number: number): Somebody {
  return somebody('lecturer', 2, number)
}

function somebody(role: string, group: number, number: number): Somebody {
  const id = `${role}-${number}`
  const objectId = `00000000-0000-4000-8${group}00-${String(number).padStart(12, '0')}`
  return { id, objectId, userId: `29:${id}`, conversationId: `a:${id}` }
}

/** The code of one of a student's families (`which` from 0). */
export function familyCode(number: number, which: number): string {
  return `G-${String(number * crowd.familiesEach + which + 1).padStart(4, '0')}`
}

const sentences: readonly ((code: string) => string)[] = [
  (code) => `was gisteren bij ${code}, 1u30, samen naar ocmw voor leefloon, dinsdag om 14u terug`,
  (code) => `gisteren 1u30 ${code} ocmw`,
  (code) =>
    `gisteren huisbezoek bij ${code} van 10u tot 11u15, babykleertjes gesorteerd en gepraat over slapen`,
  (code) => `gebeld met ${code} deze ochtend, 20 min, ging beter met haar`,
  (code) => `eergisteren met ${code} naar kind en gezin geweest, uurtje, volgende afspraak vrijdag 10u`,
  (code) => `uitstap met ${code} gisteren namiddag, 2 uur in het park gewandeld met de kinderen`,
  (code) => `stond voor een gesloten deur bij ${code} vandaag`,
  (code) => `gisteren ${code} thuis bezocht 45 min, papieren voor de kinderbijslag ingevuld`,
]

/** What a student types in a round: each of the sentences in turn, about the first of the student's families. */
export function sentenceOf(number: number, round: number): string {
  const write = sentences[(number + round) % sentences.length]
  return write?.(familyCode(number, 0)) ?? ''
}
