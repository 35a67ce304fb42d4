import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { nl } from '../../cards/wording/nl.ts'
import type { Chat } from './chat.ts'
import type { Step } from './steps.ts'

/** Height in pixels at which the whole card of a log is on the picture. */
const tall = 1400

/** Who plays: two windows, the names shown in them, and the family both are concerned with. */
type Cast = Readonly<{
  student: Chat
  lecturer: Chat
  names: Readonly<{ student: string; lecturer: string }>
  family: Readonly<{ code: string; pseudonym: string }>
  pictures: string
}>

/** From a typed sentence to the thank-you of the lecturer, seen in both windows. */
export function story({ student, lecturer, names, family, pictures }: Cast): readonly Step[] {
  const named = nl.family(family.code, family.pseudonym)
  const picture = (chat: Chat, name: string, height?: number, card?: Locator) =>
    chat.picture(join(pictures, `${name}.png`), height, card)

  return [
    step('the student greets and is told what the bot can do', async () => {
      await student.say('hallo')
      await student.seesAnswer('hallo', nl.help.can)
      await picture(student, '1-student-greets')
    }),
    step('the lecturer greets too', async () => {
      await lecturer.say('hallo')
      await lecturer.seesAnswer('hallo', nl.help.can)
    }),
    step('one sentence fills the card of a log', async () => {
      await student.say(`was gisteren bij ${family.code}, 1u30, samen naar ocmw voor leefloon`)
      const draft = await student.seesCard(nl.draft.title(named))
      await hasValue(draft.getByRole('spinbutton'), '90')
      await picture(student, '2-student-draft', tall)
    }),
    step('the card of a log fits a telephone of 320 pixels', async () => {
      const draft = await student.seesCard(nl.draft.title(named))
      await fitsTelephone(student, draft)
      await picture(student, '3-student-draft-320', tall, draft)
      await student.cardWidth('')
    }),
    step('one tap keeps it, and the confirmation takes the place of the card', async () => {
      await student.tap(await student.seesCard(nl.draft.title(named)), nl.draft.save)
      const kept = await student.seesCard(nl.kept.title)
      await kept.getByText(named).waitFor()
      await student.page
        .getByRole('button', { name: nl.draft.save, exact: true })
        .waitFor({ state: 'detached' })
      await picture(student, '4-student-kept')
    }),
    step('the lecturer hears of it and opens the timeline', async () => {
      const logged = await lecturer.seesCard(nl.logged.by(names.student))
      await picture(lecturer, '5-lecturer-hears')
      await lecturer.tap(logged, nl.logged.timeline)
      await lecturer.seesCard(nl.timeline.title(named))
      await picture(lecturer, '6-lecturer-timeline')
    }),
    step('one tap says thanks', async () => {
      await lecturer.tap(await lecturer.seesCard(nl.timeline.title(named)), nl.timeline.acknowledge)
      await lecturer.sees(nl.logged.thanked(firstName(names.student)))
      await picture(lecturer, '7-lecturer-thanks')
    }),
    step('the student reads the thank-you', async () => {
      await student.sees('las je verslag')
      await picture(student, '8-student-thanked')
    }),
  ]
}

function step(name: string, run: () => Promise<unknown>): Step {
  return { name, run: async () => void (await run()) }
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name
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
