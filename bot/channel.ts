import type { DateTime } from 'luxon'
import type { Wording } from '../cards/wording/nl.ts'
import { languageFor, wordsOf } from '../cards/wording/words.ts'
import { stamp } from '../programme/stamp.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Asked, Doing, Reply } from './asked.ts'
import type { DirectoryLookup } from './directory/shared-directory.ts'
import { channelGone, saidOfChannel, setLecturersChannel } from './lecturers-channel.ts'
import { numbersReply, textReply } from './plain-replies.ts'
import { saidOfRequests, setRequestChannel } from './request/request-channel.ts'
import { isCalmRequest, requestInChannel } from './request/request-in-channel.ts'
import { soundsUrgent } from './sounds-urgent.ts'
import { typedCommand } from './typed-commands.ts'

type InChannel = Readonly<{ asked: Asked; directory: DirectoryLookup; now: DateTime }>

/**
 * In a channel everybody reads along: whoever asks is looked up only when a coordinator says which channel it is, or when
 * somebody asks for a buddy. Words get the way to the private chat, or the numbers to call; what nobody said (reactions, edits,
 * members) gets nothing.
 */
export async function answerInChannel(
  records: ProgrammeRecords,
  { asked, directory, now }: InChannel,
): Promise<Reply> {
  const words = wordsOf(languageFor(null, asked.locale))
  switch (asked.doing.kind) {
    case 'text':
    case 'button': {
      const answer = await aboutTheChannel(records, asked, { words, now })
      if (answer !== null) return textReply(answer)
      const isCalm = asked.doing.kind === 'text' && isCalmRequest(asked.doing.text, now)
      const need = isCalm ? null : soundsUrgent(asked.doing, now)
      const request =
        asked.doing.kind === 'text'
          ? await requestInChannel(records, { asked, text: asked.doing.text, directory, now })
          : null
      const said = request === null ? [] : textReply(request).messages
      if (need) return { messages: [...numbersReply(need, words).messages, ...said] }
      if (said.length > 0) return { messages: said }
      return textReply(asksForHelp(asked.doing) ? words.channelHelp : words.notInChannel)
    }
    case 'installed':
      return (await isFirstWelcome(records, asked, now)) ? textReply(words.channelWelcome) : { messages: [] }
    case 'removed':
      await channelGone(records, asked, now)
      return { messages: [] }
    case 'compose':
    case 'page':
    case 'unsupported':
      return { messages: [] }
  }
}

function asksForHelp(doing: Doing): boolean {
  return doing.kind === 'text' && typedCommand(doing.text) === 'help'
}

async function aboutTheChannel(
  records: ProgrammeRecords,
  asked: Asked,
  { words, now }: Readonly<{ words: Wording; now: DateTime }>,
): Promise<string | null> {
  if (asked.doing.kind !== 'text') return null
  const ofRequests = saidOfRequests(asked.doing.text)
  if (ofRequests !== null) return setRequestChannel(records, { asked, said: ofRequests, now })
  const said = saidOfChannel(asked.doing.text)
  return said === null ? null : setLecturersChannel(records, { asked, said, words, now })
}

/** Teams tells of an installation twice and again for each channel of a team; a conversation is greeted once. */
async function isFirstWelcome(records: ProgrammeRecords, asked: Asked, now: DateTime): Promise<boolean> {
  const id = `conversation:${asked.way.conversationId}`
  if (await records.reaches.get(id)) return false
  const at = stamp(now)
  records.reaches.put({ id, way: asked.way, locale: asked.locale, seenAt: at, welcomedAt: at })
  return true
}
