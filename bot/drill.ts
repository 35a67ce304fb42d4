import { drillCard, RunDrill } from '../cards/drill-card.ts'
import { urgentFlagCard } from '../cards/flag-card.ts'
import { action, below, done } from './action.ts'
import { dutySites, otherSite } from './duty-site.ts'
import { flagView } from './flag-view.ts'
import { raiseFlag } from './raise-flag.ts'

/** "Oefenalarm": the whole chain of a site as if it were real; every card says that nobody is in danger. */
export const drill = action({
  asks: RunDrill,
  needs: 'run-drills',
  audit: 'flag.drill-raised',
  run: async (sent, turn) => {
    const { records, words, person } = turn
    const own = await dutySites(turn)
    const isAsked = sent.site === undefined && own.length > 1
    if (isAsked) {
      const sites = own.map(({ id, name }) => ({ id, label: name }))
      return done(below(drillCard({ sites, token: turn.newId() }, words)))
    }
    const site = own.find(({ id }) => sent.site === undefined || id === sent.site)
    if (!site) return otherSite()
    const raised = await raiseFlag({ family: null, level: 'now', isDrill: true, site: site.id }, turn)
    const card = urgentFlagCard(await flagView(raised.flag, { records, words, to: person }), words)
    return done(
      { messages: [{ card, shows: `flag:${raised.flag.id}` }] },
      { ...raised, about: raised.flag.id },
    )
  },
})
