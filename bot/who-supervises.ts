import { OpenTimeline } from '../cards/families-card.ts'
import { familyAnswerCard, NoOwnLogs } from '../cards/supervised-family-card.ts'
import { supervises } from '../programme/permissions.ts'
import { action, below, done, refused } from './action.ts'
import { stepsFor } from './next-steps.ts'
import { supervisedFamily, supervisorOf } from './own-families.ts'
import { familiesInSight } from './typed-about-family.ts'

/** Who supervises a family, for who may know of it; any other family is refused like one that does not exist. */
export const whoSupervises = action({
  asks: OpenTimeline,
  needs: 'see-some-families',
  audit: 'supervisor.asked',
  run: async ({ family: id }, turn) => {
    const family = (await familiesInSight(turn)).find((one) => one.id === id)
    if (!family) return refused({ reason: 'unknown-family' })
    const supervisor = await supervisorOf(family, turn.records)
    const name = turn.words.family(family.code, family.pseudonym)
    const said = turn.words.whoSupervises
    const isOwn = supervises(turn.person, family)
    const text = isOwn ? said.you(name) : supervisor ? said.other(supervisor.name, name) : said.nobody(name)
    const steps = stepsFor(turn.person, 'families', 'supervised', 'siteFamilies')
    const view = { text, family: isOwn ? family : null, steps }
    return done(below(familyAnswerCard(view, turn.words)), { family: family.id })
  },
})

/** A lecturer told a visit: one kind line, and where what buddies logged can be read. */
export const noOwnLogs = action({
  asks: NoOwnLogs,
  needs: 'see-supervised-families',
  audit: 'contact.told-by-lecturer',
  run: async ({ family: id }, turn) => {
    const family = id === null ? null : ((await supervisedFamily(turn, id)) ?? null)
    const view = {
      text: turn.words.logged.byBuddies,
      family,
      steps: stepsFor(turn.person, 'supervised', 'newLogs'),
    }
    return done(below(familyAnswerCard(view, turn.words)), { family: family?.id ?? null })
  },
})
