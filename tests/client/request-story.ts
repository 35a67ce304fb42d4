import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { nl } from '../../cards/wording/nl.ts'
import type { Chat } from './chat.ts'
import { type Step, step } from './steps.ts'

/** Who plays: two windows, the address of the partner's, and who coordinates, whom no window is for. */
type Cast = Readonly<{
  lecturer: Chat
  partner: Chat
  partnerUrl: string
  coordinator: Readonly<{ id: string; name: string; objectId: string }>
  pictures: string
}>

const channel = 'Een buddy bij de wieg - Buddy-aanvragen'
const channelId = 'channel-requests'
const sentence = 'aanvraag: zwangere mama, 24 weken, Dampoort, spreekt Turks, nood aan hulp met papieren'

/** A partner asks in the channel, a lecturer takes it on and plans the intake, and the post changes in its place. */
export function requestStory(cast: Cast): readonly Step[] {
  const { lecturer, partner } = cast
  const keep = (chat: Chat, name: string, height?: number) =>
    chat.picture(join(cast.pictures, `${name}.png`), height)
  return [
    step('the coordinator makes the channel the one for requests', async () => {
      await saysAsCoordinator(cast, 'aanvraagkanaal Gent')
      await partner.goesTo(channel)
      await partner.reads(nl.request.inChannel.set('Gent'))
    }),
    step('the partner asks for a buddy in the channel and is sent to the private chat', async () => {
      await partner.mentions(sentence)
      await partner.reads(nl.request.inChannel.begun)
      await keep(partner, '19-partner-asks')
    }),
    step('the form stands there, filled in, and goes', async () => {
      await partner.goesTo('Personal Chat')
      const form = await partner.seesCard(nl.request.form.title)
      await form.getByLabel(nl.request.form.organisation).fill('OCMW Gent')
      await form.getByLabel(nl.request.form.phone).fill('09 000 00 01')
      await chooses(partner, form, [nl.request.form.sector, nl.request.sectors.ocmw])
      await chooses(partner, form, [nl.request.form.safety, nl.request.safety.fine])
      await form.getByLabel(nl.request.form.wantsYes, { exact: true }).check()
      await keep(partner, '20-partner-form', 2000)
      await partner.tap(form, nl.request.form.send)
      await partner.seesCard(nl.request.made.mine)
    }),
    step('the request has one post in the channel', async () => {
      await partner.goesTo(channel)
      const post = await partner.seesCard('een gezin zoekt een buddy')
      await post.filter({ hasText: nl.road.states.requested }).waitFor()
      await keep(partner, '21-request-posted')
    }),
    step('the lecturer takes it on and plans the intake', async () => {
      await lecturer.tap(await lecturer.seesCard(nl.request.news.asked('Gent')), nl.request.one.take)
      const taken = await lecturer.seesCard(nl.request.one.taken)
      await keep(lecturer, '22-lecturer-takes-request', 1200)
      await lecturer.tap(taken, nl.request.one.plan)
      const form = await lecturer.seesCard(nl.intake.plan.day)
      await form.getByLabel(nl.intake.plan.day).fill(inOneWeek())
      await lecturer.tap(form, nl.intake.plan.save)
      await lecturer.sees(nl.road.states['intake-planned'])
    }),
    step('the post changes in its place, and the partner hears it', async () => {
      const post = await partner.seesCard('een gezin zoekt een buddy')
      await post.filter({ hasText: nl.road.states['intake-planned'] }).waitFor()
      await keep(partner, '23-request-post-changed')
      await partner.goesTo('Personal Chat')
      await partner.seesCard(nl.road.states['intake-planned'])
      await keep(partner, '24-partner-hears')
    }),
  ]
}

/** No window is the coordinator's: what is said comes from the window of the partner, as that client lets anybody speak. */
async function saysAsCoordinator({ partnerUrl, coordinator }: Cast, text: string): Promise<void> {
  const speaking = `${partnerUrl}/_internal/v1/customActivities`
  const template = await fetch(`${speaking}/template?conversationId=${channelId}&type=install`)
  const { action: _, ...activity } = (await template.json()) as Readonly<Record<string, unknown>>
  const { id, name, objectId: aadObjectId } = coordinator
  const body = JSON.stringify({ ...activity, type: 'message', text, from: { id, name, aadObjectId } })
  await fetch(speaking, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

async function chooses(chat: Chat, form: Locator, [label, title]: readonly [string, string]): Promise<void> {
  await form.getByRole('combobox', { name: label }).click()
  await chat.page.getByRole('option', { name: title, exact: true }).click()
}

function inOneWeek(): string {
  return new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
}
