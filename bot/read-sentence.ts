import { familiesIn, namesOf } from '../understanding/families.ts'
import { messageOf } from '../understanding/message.ts'
import { read } from '../understanding/read.ts'
import type { Reading, ReadingContext } from '../understanding/reading.ts'
import type { Turn } from './action.ts'
import { ownFamilies, supervisedFamilies } from './own-families.ts'

/**
 * A sentence as it was understood. A class, so that no card or request from outside can pass for one: only the
 * bot's own reading of a typed message makes it.
 */
export class ReadSentence {
  readonly sentence: string
  readonly reading: Reading

  constructor(sentence: string, reading: Reading) {
    this.sentence = sentence
    this.reading = reading
  }
}

/** Reads what somebody typed, knowing only the families that person may see. */
export async function readSentence(sentence: string, turn: Turn): Promise<ReadSentence> {
  return new ReadSentence(sentence, read(sentence, await contextOf(turn)))
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
