import type { DateTime } from 'luxon'
import { meaningsIn } from '../understanding/lexicon.ts'
import { messageOf } from '../understanding/message.ts'
import { momentsOf } from '../understanding/moments.ts'
import { placeIn } from '../understanding/places.ts'
import { read } from '../understanding/read.ts'
import type { Intent } from '../understanding/reading.ts'
import { tokenize } from '../understanding/tokens.ts'
import { companyIn, saysCompany } from './read-company.ts'
import { typedCommand } from './typed-commands.ts'

/** Words every sentence is made of; a name of nothing else would be found in all of them. */
const smallWords = new Set(
  [
    'het de een we wij ik je jij ze zij hij er dit dat die was is waren ben zijn heb had hebben ging kwam werd deed',
    'spraken sprak gesproken praatten gepraat en of maar met bij naar voor van om tot niet wel ook nog al hier daar thuis',
    'the a an we i you she he they it this that was is were am are had have went came did spoke talked and or but with',
    'at to for of from not also here there home',
  ].flatMap((line) => line.split(' ')),
)

/** What a text of one or two words surely asks for; of any other guess a nickname cannot be refused. */
const surely = 0.95
const noCommand: readonly Intent[] = ['other', 'log_contact']

/**
 * Whether a nickname already means something to the reader: an hour, a kind of contact, a service, a place, a command.
 * Every later sentence with that word would be read as one about the family.
 */
export function meansSomething(alias: string, now: DateTime): boolean {
  if (typedCommand(alias) !== null) return true
  const message = messageOf(alias, new Set(tokenize(alias).map(({ word }) => word)))
  const hasMoment = Object.values(momentsOf(message, now)).some((list) => list.length > 0)
  if (hasMoment || meaningsIn(message).length > 0 || placeIn(message) !== null) return true
  if (saysCompany(companyIn(`met ${alias}`))) return true
  if (message.tokens.every(({ word }) => smallWords.has(word))) return true
  const { intent, confidence } = read(alias, { now, role: 'student', site: '', families: [] })
  return confidence >= surely && !noCommand.includes(intent)
}
