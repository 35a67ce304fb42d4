import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { nl } from '../../cards/wording/nl.ts'
import type { Chat } from './chat.ts'
import { type Step, step } from './steps.ts'

/** Height in pixels at which the whole form of a log is on the picture. */
const tall = 1600

/** Who plays: three windows, the names shown in them, and the family that student and lecturer are concerned with. */
type Cast = Readonly<{
  student: Chat
  lecturer: Chat
  partner: Chat
  names: Readonly<{ student: string; lecturer: string }>
  family: Readonly<{ code: string; pseudonym: string }>
  pictures: string
}>

/** A typed log, what the lecturer says of it and a call for help, seen in both windows; and what a partner is told. */
export function story(cast: Cast): readonly Step[] {
  const { student, lecturer, partner } = cast
  return [
    step('the student greets and is told what the bot can do', async () => {
      await student.say('hallo')
      await student.seesAnswer('hallo', nl.help.can)
      await picture(cast, 'student', '1-student-greets')
    }),
    step('the lecturer greets too', async () => {
      await lecturer.say('hallo')
      await lecturer.seesAnswer('hallo', nl.help.can)
    }),
    step('the partner greets and is told what a partner can do', async () => {
      await partner.say('hallo')
      const help = await partner.seesAnswer('hallo', nl.help.can)
      await says(help, [nl.help.intro.partner])
      await picture(cast, 'partner', '12-partner-greets')
    }),
    ...aServiceIsFound(cast),
    ...aLogIsTyped(cast),
    ...theLecturerAnswers(cast),
    ...somethingIsUrgent(cast),
  ]
}

function aServiceIsFound(cast: Cast): readonly Step[] {
  const { student } = cast
  const name = 'De Warme Kast: luierpakket'
  return [
    step('a question finds a service near the own site, and its card says how to get there', async () => {
      await student.say('waar krijgt ze pampers?')
      const list = await student.seesAnswer('waar krijgt ze pampers?', name)
      await picture(cast, 'student', '15-student-finds')
      await student.tap(list, nl.finding.list.show)
      const service = await student.seesCard(nl.finding.service.steps.post)
      await says(service, [nl.finding.service.route, nl.finding.service.steps.confirm])
      await picture(cast, 'student', '16-student-service', { height: tall })
      await fitsTelephone(student, service)
      await student.cardWidth('')
    }),
    step('the compose box finds it too, and the card that is sent has no button', async () => {
      const result = await student.searches('pampers', name)
      await picture(cast, 'student', '17-student-compose-box')
      const cards = student.page.locator('.ac-adaptiveCard').filter({ hasText: name })
      const before = await cards.count()
      await student.sendsOn(result)
      // The one that was opened just before stays: it has buttons, and is not what was sent.
      const sent = cards.nth(before)
      await sent.getByText(nl.finding.service.officialSearch).waitFor()
      if ((await sent.getByRole('button').count()) > 0) throw new Error('the card that was sent has a button')
      await picture(cast, 'student', '18-student-sent-on')
    }),
  ]
}

function aLogIsTyped(cast: Cast): readonly Step[] {
  const { student, family } = cast
  const title = nl.draft.title(nl.family(family.code, family.pseudonym))
  const sentence = `was gisteren bij ${family.code}, 1u30, samen naar ocmw voor leefloon, di 14u terug`
  return [
    step('one sentence is answered with a short card of what was told', async () => {
      await student.say(sentence)
      const draft = await student.seesAnswer(sentence, title)
      await says(draft, [nl.minutes(90), nl.draft.from('1u30'), nl.services.ocmw, nl.draft.from('di 14u')])
      await picture(cast, 'student', '2-student-draft')
      await fitsTelephone(student, draft)
      await picture(cast, 'student', '2-student-draft-320', { card: draft })
      await student.cardWidth('')
    }),
    step('"nee, 2 uur" puts it right, in one open card', async () => {
      await student.say('nee, 2 uur')
      await says(await student.seesAnswer('nee, 2 uur', title), [nl.minutes(120), nl.draft.from('2 uur')])
      await student.sees(nl.draft.superseded)
      await isAlone(saving(student))
    }),
    step('one tap opens the whole form in its place, with the values', async () => {
      await student.tap(await student.seesCard(title), nl.draft.adjust)
      const form = await student.seesCard(nl.draft.more)
      await hasValue(form.getByRole('spinbutton'), '120')
      await isAlone(saving(student))
      await form.getByRole('spinbutton').fill('105')
      await picture(cast, 'student', '3-student-form', { height: tall })
      await fitsTelephone(student, form)
      await student.cardWidth('')
    }),
    step('one tap keeps it, and the confirmation takes the place of the form', async () => {
      await student.tap(await student.seesCard(nl.draft.more), nl.draft.save)
      const kept = await student.seesCard(nl.kept.title)
      await says(kept, [family.code, nl.kinds.accompanied.toLowerCase()])
      await saving(student).waitFor({ state: 'detached' })
      await picture(cast, 'student', '4-student-kept')
    }),
  ]
}

function theLecturerAnswers(cast: Cast): readonly Step[] {
  const { student, lecturer, names, family } = cast
  const title = nl.timeline.title(nl.family(family.code, family.pseudonym))
  const question = 'Hoe gaat het nu met haar?'
  return [
    step('the lecturer hears of it and opens the timeline', async () => {
      const logged = await lecturer.seesCard(nl.logged.by(names.student))
      await picture(cast, 'lecturer', '5-lecturer-hears')
      await lecturer.tap(logged, nl.logged.timeline)
      await says(await lecturer.seesCard(title), [nl.minutes(105)])
      await picture(cast, 'lecturer', '6-lecturer-timeline')
    }),
    step('one tap says thanks, and the student reads it', async () => {
      await lecturer.tap(await lecturer.seesCard(title), nl.timeline.acknowledge)
      await lecturer.sees(nl.logged.thanked(firstName(names.student)))
      await picture(cast, 'lecturer', '7-lecturer-thanks')
      await student.sees('las je verslag')
      await picture(cast, 'student', '8-student-thanked')
    }),
    step('a question of the lecturer reaches the student', async () => {
      await lecturer.tap(
        await lecturer.seesCard(nl.logged.thanked(firstName(names.student))),
        nl.logged.timeline,
      )
      const timeline = await lecturer.seesCard(title)
      await timeline.getByRole('textbox').fill(question)
      await lecturer.tap(timeline, nl.timeline.ask)
      await lecturer.sees(nl.logged.asked(firstName(names.student)))
      await says(await student.seesCard(nl.question.title(names.lecturer)), [question])
      await picture(cast, 'student', '9-student-question')
    }),
  ]
}

function somethingIsUrgent(cast: Cast): readonly Step[] {
  const { student, lecturer, names } = cast
  const number = '0470 00 00 01'
  return [
    step('"dringend" shows the student who to call at once', async () => {
      await student.say('dringend')
      const urgent = await student.seesAnswer('dringend', nl.urgent.title)
      await says(urgent, ['112', '101', '1733', '1813', names.lecturer])
      await picture(cast, 'student', '10-student-urgent')
      await fitsTelephone(student, urgent)
      await student.cardWidth('')
    }),
    step('it arrives in the window of the lecturer', async () => {
      const flag = await lecturer.seesCard(nl.flag.notTaken)
      await says(flag, [names.student, nl.flag.titles.now])
      await picture(cast, 'lecturer', '11-lecturer-urgent')
    }),
    step('a number to call back is one line and one tap, and the lecturer sees it', async () => {
      const urgent = await student.seesCard(nl.flagStatus.tell)
      await urgent.getByRole('textbox').fill(number)
      await student.tap(urgent, nl.flagStatus.tell)
      await student.seesCard(nl.flagStatus.told)
      await says(await lecturer.seesCard(nl.flag.notTaken), [number])
    }),
    step('the lecturer takes it on with one tap, and the student sees by whom', async () => {
      await lecturer.tap(await lecturer.seesCard(nl.flag.notTaken), nl.flag.take)
      await lecturer.seesCard(nl.flag.resolve)
      await picture(cast, 'lecturer', '13-lecturer-takes')
      await student.sees(`Gezien door ${names.lecturer}`)
      await picture(cast, 'student', '14-student-seen')
    }),
  ]
}

function picture(
  cast: Cast,
  who: 'student' | 'lecturer' | 'partner',
  name: string,
  more: Readonly<{ height?: number; card?: Locator }> = {},
): Promise<void> {
  return cast[who].picture(join(cast.pictures, `${name}.png`), more.height, more.card)
}

function saving({ page }: Chat): Locator {
  return page.getByRole('button', { name: nl.draft.save, exact: true })
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}

async function says(card: Locator, texts: readonly string[]): Promise<void> {
  for (const text of texts) await card.filter({ hasText: text }).waitFor()
}

async function isAlone(buttons: Locator): Promise<void> {
  // Waiting for the second to go is waiting for the older card to be replaced.
  await buttons.nth(1).waitFor({ state: 'detached' })
  await buttons.first().waitFor()
}

async function hasValue(field: Locator, expected: string): Promise<void> {
  const value = await field.first().inputValue()
  if (value !== expected) throw new Error(`the field says ${value}, not ${expected}`)
}

async function fitsTelephone(chat: Chat, card: Locator): Promise<void> {
  await chat.cardWidth('320px')
  const { scrollWidth, clientWidth } = await card.evaluate(({ scrollWidth, clientWidth }) => ({
    scrollWidth,
    clientWidth,
  }))
  if (clientWidth > 320)
    throw new Error(`the card is ${clientWidth} pixels wide, the page would not narrow it`)
  if (scrollWidth > clientWidth) throw new Error(`the card is ${scrollWidth - clientWidth} pixels too wide`)
}
