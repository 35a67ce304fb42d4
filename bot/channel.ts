import type { DateTime } from 'luxon'
import { languageFor, wordsOf } from '../cards/wording/words.ts'
import { stamp } from '../programme/stamp.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Asked, Reply } from './asked.ts'
import { numbersReply, textReply } from './plain-replies.ts'
import { soundsUrgent } from './sounds-urgent.ts'

/**
 * In a channel everybody reads along: whoever asks is not even looked up. Words get the way to the private chat, or
 * the numbers to call; what nobody said (reactions, edits, members) gets nothing.
 */
export async function answerInChannel(
  records: ProgrammeRecords,
  asked: Asked,
  now: DateTime,
): Promise<Reply> {
  const words = wordsOf(languageFor(null, asked.locale))
  switch (asked.doing.kind) {
    case 'text':
    case 'button': {
      const need = soundsUrgent(asked.doing, now)
      return need ? numbersReply(need, words) : textReply(words.notInChannel)
    }
    case 'installed':
      return (await isFirstWelcome(records, asked, now)) ? textReply(words.channelWelcome) : { messages: [] }
    case 'removed':
    case 'unsupported':
      return { messages: [] }
  }
}

/** Teams tells of an installation twice and again for each channel of a team; a conversation is greeted once. */
async function isFirstWelcome(records: ProgrammeRecords, asked: Asked, now: DateTime): Promise<boolean> {
  const id = `conversation:${asked.way.conversationId}`
  if (await records.reaches.get(id)) return false
  const at = stamp(now)
  records.reaches.put({ id, way: asked.way, locale: asked.locale, seenAt: at, welcomedAt: at })
  return true
}
