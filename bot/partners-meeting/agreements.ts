import { OfMeeting, ReopenAgreements, TickAgreements } from '../../cards/partners-meeting-card.ts'
import { agreementFormCard, SaveAgreement } from '../../cards/partners-meeting-form-cards.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { familyNamed } from '../../directory/reading/family-named.ts'
import {
  agree,
  reopenAgreements as reopen,
  tickAgreements as tick,
} from '../../programme/partners-meeting/meeting-rules.ts'
import { openAgreements as openOnes } from '../../programme/partners-meeting/partner-meetings.ts'
import { worksAt } from '../../programme/person.ts'
import type { Refusal } from '../../programme/refusal.ts'
import type { Site } from '../../programme/site.ts'
import { action, done, inPlace, refused, type Turn } from '../action.ts'
import { unfitText } from '../directory/fit-to-share.ts'
import { dutySite, otherSite } from '../duty-site.ts'
import { madeId } from '../made-once.ts'
import { meetingsOf } from './meeting-ground.ts'
import { keptMeetings, meetingUnchanged } from './open-meeting.ts'

/** Opens the form for an agreement. */
export const agreementForm = action({
  asks: OfMeeting,
  needs: 'hold-partners-meeting',
  audit: 'agreement.form-opened',
  run: async ({ site: id }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const filled = { text: null, who: null, until: null }
    const view = { token: turn.newId(), site: site.id, name: site.name, filled }
    return done(inPlace(agreementFormCard(view, turn.words)), { about: site.id })
  },
})

/** Keeps an agreement, when all partners may read it; the form sent again makes no second one. */
export const saveAgreement = action({
  asks: SaveAgreement,
  needs: 'hold-partners-meeting',
  audit: 'agreement.saved',
  run: async ({ token, site: id, ...filled }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const meetings = await meetingsOf(site.id, turn.records)
    const asked = { ...filled, id: madeId({ verb: 'save-agreement', token }, turn), by: turn.person.id }
    const decision = agree(meetings, asked, turn.now)
    const because = decision.accepted ? await unfit(filled, site, turn) : decision.because
    if (because !== null || !decision.accepted) {
      const why = because ?? { reason: 'form-unclear' as const }
      const view = { token, site: site.id, name: site.name, filled, problem: sayRefusal(turn.words, why) }
      return refused(why, inPlace(agreementFormCard(view, turn.words)))
    }
    return keptMeetings(
      site,
      { meetings: decision.next, said: { text: turn.words.meetings.done.agreed } },
      turn,
    )
  },
})

/** Ticks what was done. */
export const tickAgreements = action({
  asks: TickAgreements,
  needs: 'hold-partners-meeting',
  audit: 'agreement.ticked',
  run: async ({ site: id, done: ids }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const meetings = await meetingsOf(site.id, turn.records)
    const decision = tick(meetings, { ids, by: turn.person.id }, turn.now)
    if (!decision.accepted) return meetingUnchanged(site, decision.because, turn)
    const isOpen = new Set(openOnes(decision.next).map((one) => one.id))
    const ticked = openOnes(meetings).filter((one) => !isOpen.has(one.id))
    const said = {
      text: turn.words.meetings.done.ticked(ticked.length),
      undo: { verb: 'reopen-agreements', data: { ids: ticked.map((one) => one.id) } },
    }
    return keptMeetings(site, { meetings: decision.next, said }, turn)
  },
})

/** Opens again what was ticked by mistake. */
export const reopenAgreements = action({
  asks: ReopenAgreements,
  needs: 'hold-partners-meeting',
  audit: 'agreement.reopened',
  run: async ({ site: id, ids }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const decision = reopen(await meetingsOf(site.id, turn.records), ids)
    if (!decision.accepted) return meetingUnchanged(site, decision.because, turn)
    const said = { text: turn.words.meetings.done.reopened }
    return keptMeetings(site, { meetings: decision.next, said }, turn)
  },
})

type Filled = Readonly<{ text: string | null; who: string | null }>

/** Why not all partners may read it: it names a family of the site, somebody of the programme, or a mobile number. */
async function unfit({ text, who }: Filled, site: Site, turn: Turn): Promise<Refusal | null> {
  const typed = [text ?? '', who ?? '']
  const families = (await turn.records.families.find('site', site.id)).map(({ code, pseudonym }) => ({
    code,
    pseudonym,
    nicknames: [],
  }))
  const named = familyNamed(typed.join('\n'), families)
  if (named !== null) return { reason: 'names-a-family', named }
  const person = await personNamed(typed.join('\n'), site, turn)
  return person === null ? unfitText(typed, turn) : { reason: 'agreement-names-a-person', named: person }
}

/** The whole name of somebody of the site; a first name alone may be any word ("Door", "An"). */
async function personNamed(text: string, { id }: Site, { records }: Turn): Promise<string | null> {
  const said = spaced(text)
  const names = (await records.people.all()).flatMap((person) => (worksAt(person, id) ? [person.name] : []))
  return names.find((name) => name.includes(' ') && said.includes(spaced(name))) ?? null
}

/** Words as they are compared, with a space on both sides. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .join(' ')
    .trim()} `
}
