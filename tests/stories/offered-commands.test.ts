import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { commandLists } from '../../bot/app-package/commands.ts'
import { typedCommand } from '../../bot/typed-commands.ts'
import { en } from '../../cards/wording/en.ts'
import { nl } from '../../cards/wording/nl.ts'
import { testTenantId } from '../teams/client.ts'
import { hasNextStep, lastCard, saidIn, shownOn } from './hands.ts'
import { inChannel, opensRequests } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await opensRequests(town)
})
afterAll(() => town.close())

type Command = keyof typeof nl.appPackage.commands

const people = {
  lies: 'student',
  door: 'lecturer',
  co: 'coordinator',
  mo: 'assessor',
  kim: 'partner',
} as const
type Id = keyof typeof people

/** Whose a command is, as its description says; every other command is everybody's. */
const whose: Readonly<Partial<Record<Command, readonly Id[]>>> = {
  log: ['lies'],
  myFamilies: ['lies', 'door'],
  myWeek: ['lies', 'door'],
  myContacts: ['lies', 'door'],
  myReferrals: ['lies'],
  newLogs: ['door'],
  askForBuddy: ['kim'],
  myRequests: ['kim'],
}

const offered = (wanted: string) => commandLists.find(({ scope }) => scope === wanted)?.commands ?? []
const ids = Object.keys(people) as Id[]
const languages = [
  ['nl-BE', nl],
  ['en-GB', en],
] as const

const personal = languages.flatMap(([locale, words]) =>
  offered('personal').flatMap((name) =>
    ids.map((id) => [id, words.appPackage.commands[name].title, name, locale] as const),
  ),
)

describe('every command that Teams offers', () => {
  it('is one the bot knows to the letter, in both languages', () => {
    for (const [, words] of languages)
      for (const { commands } of commandLists)
        for (const name of commands) {
          const { title } = words.appPackage.commands[name]
          expect([title, typedCommand(title)]).toEqual([title, expect.any(String)])
        }
  })

  it('fits what Teams takes: three lists of twelve, no command twice in one', () => {
    expect(commandLists.length).toBeLessThanOrEqual(3)
    for (const { commands } of commandLists) {
      expect(commands.length).toBeLessThanOrEqual(12)
      expect(new Set(commands).size).toBe(commands.length)
    }
  })

  it.each(personal)('%s types “%s” in the private chat and gets further', async (id, title, name, locale) => {
    const before = new Set((await town.read((records) => records.audit.all())).map(({ id: of }) => of))
    const outcome = await town.person(id, { locale }).says(title)
    expect(outcome.status).toBe(200)
    expect([title, hasNextStep(outcome)]).toEqual([title, true])
    const said = saidIn(outcome)
    expect(said).not.toContain(nl.notUnderstood.text)
    expect(said).not.toContain(en.notUnderstood.text)
    // To whose it is not the bot says kindly what there is instead; for whose it is nothing was refused.
    const lines = (await town.read((records) => records.audit.all())).filter(({ id: of }) => !before.has(of))
    expect(lines.length).toBeGreaterThan(0)
    if (whose[name]?.includes(id) ?? true)
      expect(lines.filter(({ outcome: did }) => did === 'refused')).toEqual([])
  })

  it.each(languages)('in a channel each does what its description says (%s)', async (locale, words) => {
    const title = (name: Command) => words.appPackage.commands[name].title
    expect(offered('team')).toEqual(['askForBuddy', 'urgent', 'help'])
    for (const id of ids) {
      expect(shownOn(lastCard(await says(id, title('urgent'), locale)).card)).toContain('**112**')
      expect(saidIn(await says(id, title('help'), locale))).toContain(words.channelHelp.slice(0, 40))
    }
    const asked = saidIn(await inChannel(town, 'kim', title('askForBuddy')))
    expect(asked).toContain(nl.request.inChannel.begun)
    expect(saidIn(await inChannel(town, 'lies', title('askForBuddy')))).toContain(
      nl.request.inChannel.notPartner,
    )
    await town.settle()
    const chat = town.connector.sent.filter(({ conversationId }) => conversationId === 'a:chat-29:kim')
    expect(JSON.stringify(chat)).toContain('request-buddy')
  })

  it.each(languages)('in a group chat too (%s)', async (locale, words) => {
    const where = { id: '19:intervisie@thread.v2', conversationType: 'groupChat' } as const
    expect(offered('groupChat')).toEqual(['urgent', 'help'])
    for (const id of ids) {
      const { urgent, help } = words.appPackage.commands
      expect(shownOn(lastCard(await says(id, urgent.title, locale, where)).card)).toContain('**112**')
      expect(saidIn(await says(id, help.title, locale, where))).toContain(words.channelHelp.slice(0, 40))
    }
  })
})

const channel = { id: '19:kanaal@thread.tacv2', conversationType: 'channel' } as const

/** Mentions the bot where others read along. */
function says(
  id: Id,
  text: string,
  locale: string,
  where: Readonly<{ id: string; conversationType: string }> = channel,
) {
  const conversation = { ...where, tenantId: testTenantId }
  return town.person(id, { locale }).delivers({ type: 'message', text, conversation })
}
