import type { Asked, Doing } from '../../bot/asked.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'

/** What somebody of the fictional programme does, as it comes past the border; `turn` makes it a delivery of its own. */
export function askedBy(id: string, doing: Doing, turn: number): Asked {
  const known = fictionalPeople.find((person) => person.id === id)
  return {
    activityId: `turn-${turn}`,
    from: { userId: `29:${id}`, objectId: known?.objectId ?? null, name: known?.name ?? '' },
    locale: 'nl-BE',
    way: {
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      tenantId: 'tenant',
      conversationId: `a:${id}`,
      conversationType: 'personal',
      botId: '28:bot',
      userId: `29:${id}`,
    },
    doing,
  }
}

/** A tap on a button of a card. */
export function tap(verb: string, data: Readonly<Record<string, unknown>>): Doing {
  return { kind: 'button', verb, data, by: 'invoke', shownIn: null }
}
