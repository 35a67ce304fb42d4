import { familiesIn, namesOf } from '../understanding/families.ts'
import { messageOf } from '../understanding/message.ts'
import { read } from '../understanding/read.ts'
import type { Reading, ReadingContext } from '../understanding/reading.ts'
import type { Turn } from './action.ts'
import { ownFamilies, supervisedFamilies } from './own-families.ts'
import { ownFeeling } from './own-feeling.ts'
import { toldTwice } from './told-twice.ts'

/**
 * A sentence as it was understood. A class, so that no card or request from outside can pass for one: only the
 * bot's own reading of a typed message makes it.
 */
export class ReadSentence {
  readonly sentence: string
  readonly reading: Reading
  /** What it said of the buddy's own feeling; it is no part of `sentence`. */
  readonly feeling: string | null

  constructor(sentence: string, reading: Reading, feeling: string | null = null) {
    this.sentence = sentence
    this.reading = reading
    this.feeling = feeling
  }

  /** The same sentence, understood otherwise. */
  readAs(reading: Partial<Reading>): ReadSentence {
    return new ReadSentence(this.sentence, { ...this.reading, ...reading }, this.feeling)
  }
}

/** Reads what somebody typed, knowing only the families that person may see. */
export async function readSentence(sentence: string, turn: Turn): Promise<ReadSentence> {
  const context = await contextOf(turn)
  const whole = readTwice(sentence, context)
  const { feeling, rest } = ownFeeling(sentence)
  if (context.role !== 'student' || feeling === null) return new ReadSentence(sentence, whole)
  // How urgent it is, is heard in all of it.
  const { urgency } = whole
  if (rest !== '') return new ReadSentence(rest, { ...readTwice(rest, context), urgency }, feeling)
  return new ReadSentence(rest, { ...whole, contacts: [] }, feeling)
}

function readTwice(sentence: string, context: ReadingContext): Reading {
  const reading = read(sentence, context)
  return { ...reading, contacts: toldTwice(sentence, reading.contacts) ?? reading.contacts }
}

/** Stands for a family that is not this person's: no record has this id, so whatever asks for it is refused. */
const nobodys = 'not-own'

/** The id of the one family a sentence names: "verwijder dat van G-011"; null when it names none, or several. */
export async function familyNamed(sentence: string, turn: Turn): Promise<string | null> {
  const context = await contextOf(turn)
  const mentions = familiesIn(messageOf(sentence, namesOf(context)), context)
  if (mentions.some(({ code }) => code === null)) return nobodys
  const codes = [...new Set(mentions.flatMap(({ code }) => code ?? []))]
  const own = (await ownFamilies(turn)).find(({ family }) => family.code === codes[0])
  return codes.length === 1 ? (own?.family.id ?? null) : null
}

/** Who reads, when, and the families a sentence may name: those this person may see, by code, bird and nickname. */
export async function contextOf(turn: Turn): Promise<ReadingContext> {
  const site = turn.person.sites[0] ?? ''
  if (turn.person.roles.includes('student')) {
    const families = (await ownFamilies(turn)).map(({ family, match }) => ({
      code: family.code,
      aliases: [...(match.alias ? [match.alias] : []), family.pseudonym],
    }))
    return { now: turn.now, role: 'student', site, families }
  }
  const isLecturer = turn.person.roles.some((role) => role === 'lecturer' || role === 'coordinator')
  const supervised = isLecturer ? await supervisedFamilies(turn) : []
  const families = supervised.map(({ code, pseudonym }) => ({ code, aliases: [pseudonym] }))
  return { now: turn.now, role: isLecturer ? 'lecturer' : 'partner', site, families }
}
