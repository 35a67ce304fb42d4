import type { DateTime } from 'luxon'
import { languageFor, wordsOf } from '../../cards/wording/words.ts'
import { requestChannelOf } from '../../programme/request/request-channel.ts'
import type { ProgrammeRecords } from '../../storage/collections.ts'
import type { Asked } from '../asked.ts'
import { findAsker } from '../known-person.ts'
import { isWayOf, type SaidOfChannel, sayingOf, setSiteChannel } from '../site-channel.ts'

/** "Aanvraagkanaal Gent", "geen aanvraagkanaal meer", to the letter; null for anything else. */
export const saidOfRequests = sayingOf(
  `(?:het |ons |the |our )?(?:buddy)?aanvra(?:ag|gen)kanaal|(?:the |our )?(?:channel for requests|requests? channel)`,
)

type Saying = Readonly<{ asked: Asked; said: SaidOfChannel; now: DateTime }>

const localeOf = { nl: 'nl-BE', en: 'en-GB' } as const

/** Makes the channel it is said in the one where requests of a site stand, or no longer; null when who says so may not. */
export async function setRequestChannel(
  records: ProgrammeRecords,
  { asked, said, now }: Saying,
): Promise<string | null> {
  const person = await findAsker(records, asked)
  // Who sets it chooses the language of its posts: that of their Teams, unless they chose another.
  const language = languageFor(person?.language ?? null, asked.locale)
  const audit = { set: 'site.request-channel-set', left: 'site.request-channel-left' }
  const told = wordsOf(language).request.inChannel
  const use = { idOf: requestChannelOf, audit, locale: localeOf[language], told }
  return setSiteChannel(records, { asked, said, use, now })
}

/** Whether something was asked in the channel for requests of a site. */
export function isRequestChannel(
  records: Pick<ProgrammeRecords, 'reaches'>,
  asked: Pick<Asked, 'way'>,
  site: string,
): Promise<boolean> {
  return isWayOf(records, asked, requestChannelOf(site))
}
