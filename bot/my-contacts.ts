import { z } from 'zod'
import { ownContactsCard } from '../cards/contacts-card.ts'
import { answerCard } from '../cards/help-card.ts'
import { action, done } from './action.ts'
import { listedFamilies } from './family/listed-families.ts'
import { hasSupervised, newestFirst, ownFamilies } from './own-families.ts'
import { supervisedContactsMessage } from './supervised-contacts.ts'

const shown = 10

/** The student's own contacts with today's families, the latest first, with the hours they add up to; below them those supervised. */
export const myContacts = action({
  asks: z.object({}),
  needs: 'see-own-families',
  audit: 'contacts.seen',
  run: async (_, turn) => {
    const own = new Map((await ownFamilies(turn)).map(({ family }) => [family.id, family]))
    const contacts = newestFirst(await turn.records.contacts.find('student', turn.person.id))
    const visible = contacts.flatMap((contact) => {
      const family = own.get(contact.family)
      return family ? [{ contact, family }] : []
    })
    const happened = visible.filter(({ contact }) => contact.facts.kind !== 'missed')
    const minutes = happened.reduce((sum, { contact }) => sum + (contact.facts.minutes ?? 0), 0)
    const missed = visible.length - happened.length
    const latest = visible.slice(0, shown)
    const view = { latest, number: visible.length, missed, minutes }
    const isBoth = await hasSupervised(turn)
    const supervised = isBoth ? [await supervisedContactsMessage(turn)] : []
    const families = [...latest.map(({ family }) => family.id), ...supervised.flatMap((one) => one.families)]
    const nobody = answerCard(turn.words.families.none, ['help'], turn.words)
    const card = own.size === 0 ? nobody : ownContactsCard(view, turn.words)
    const messages = [{ card }, ...supervised.map(({ message }) => message)]
    return done({ messages }, { also: listedFamilies(families) })
  },
})
