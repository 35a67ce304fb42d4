import { confirmCard } from '../../cards/confirm-card.ts'
import { AskCloseIntervision, CloseIntervision } from '../../cards/matching-card.ts'
import { matchingWordCard } from '../../cards/matching-word-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { closeIntervision } from '../../programme/matching/intervision.ts'
import { closeMoments } from '../../programme/matching/intervision-plan.ts'
import { action, below, done, inPlace, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { supervisorOf } from '../own-families.ts'
import { sitesHere } from './ground.ts'
import { planOf } from './intervision-ground.ts'
import { planCard } from './plan-intervision.ts'
import { waitingAt, withoutFamilyAt } from './see-matching.ts'

/** Tells who is left over before the matching of today is closed: families and students, by name. */
export const askCloseIntervision = action({
  asks: AskCloseIntervision,
  needs: 'match-families',
  audit: 'intervision.close-asked',
  run: async ({ site: id }, turn) => {
    const site = await ownSite(id, turn)
    if (!site) return refused({ reason: 'unknown-site' })
    const families = (await waitingAt(id, turn)).map(({ family }) => family.code)
    const students = (await withoutFamilyAt(id, turn)).map(({ person }) => person.name)
    const said = turn.words.matching.closing
    const consequences = [
      ...(families.length > 0 ? [said.left(families.join(', '))] : []),
      ...(students.length > 0 ? [said.leftStudents(students.join(', '))] : []),
    ]
    const card = confirmCard(
      {
        question: said.question(site.name),
        consequences: consequences.length > 0 ? consequences : [said.nobodyLeft],
        yes: { title: said.yes, verb: 'close-intervision', data: { site: id, token: turn.newId() } },
      },
      turn.words,
    )
    return done(below(card), { about: id })
  },
})

/** Closes it: whoever is left over, and the partner of each family, gets a word. */
export const closeToday = action({
  asks: CloseIntervision,
  needs: 'match-families',
  audit: 'intervision.closed',
  run: async ({ site: id, token }, turn) => {
    const site = await ownSite(id, turn)
    if (!site) return refused({ reason: 'unknown-site' })
    const waiting = await waitingAt(id, turn)
    const students = await withoutFamilyAt(id, turn)
    const families = await Promise.all(
      waiting.map(async ({ road, family }) => ({
        road: road.id,
        supervisor: (await supervisorOf(family, turn.records))?.id ?? null,
        partner: road.partner,
      })),
    )
    const decision = closeIntervision(
      {
        id: madeId({ verb: 'close-intervision', token }, turn),
        site: id,
        by: turn.person.id,
        before: await turn.records.intervisions.find('site', id),
      },
      { families, students: students.map(({ person }) => person.id) },
      turn.now,
    )
    const word = (text: string) => inPlace(matchingWordCard(text, ['matching', 'help'], turn.words))
    if (!decision.accepted) return refused(decision.because, word(sayRefusal(turn.words, decision.because)))
    const plan = closeMoments(await planOf(id, turn.records), turn.now)
    const said = { text: turn.words.matching.closing.done, isDone: true }
    const held = decision.next
    return done(inPlace(await planCard(site, turn, { plan, held, said })), {
      changes: [
        { collection: 'intervisions', record: held },
        { collection: 'intervisionPlans', record: plan },
      ],
      notices: decision.notices,
      about: decision.next.id,
      also: waiting.map(({ road, family }) => ({
        did: 'intervision.left-over',
        about: road.id,
        family: family.id,
      })),
    })
  },
})

async function ownSite(id: string, turn: Turn) {
  return (await sitesHere(turn)).find((site) => site.id === id)
}
