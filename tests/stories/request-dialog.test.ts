import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { testTenantId } from '../teams/client.ts'
import { leaksOf } from './habits.ts'
import { elementsOf, inputsOf, shownOn } from './hands.ts'
import { filledIn, onDisk, opensRequests, postsIn, requestsOf } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await opensRequests(town)
})
afterEach(() => town.close())

type Task = Readonly<{
  task: Readonly<{
    type: string
    value: string | Readonly<{ title: string; card: Readonly<{ content: Card }> }>
  }>
}>

const somewhere = { id: '19:elders@thread.tacv2', conversationType: 'channel', tenantId: testTenantId }

/** Taps the action of the compose box, or sends the form it opened; gives what the dialog shows and what was sent there. */
async function inDialog(id: string, data?: object, commandId = 'request-buddy') {
  const name = data ? 'composeExtension/submitAction' : 'composeExtension/fetchTask'
  const value = { commandId, ...(data ? { data } : {}) }
  const outcome = await town.person(id).delivers({ type: 'invoke', name, value, conversation: somewhere })
  const { task } = (outcome.body as unknown as Task | null) ?? {}
  const card = typeof task?.value === 'object' ? task.value.card.content : null
  return { outcome, type: task?.type, said: typeof task?.value === 'string' ? task.value : '', card }
}

/** What the one button of the form in the dialog sends. */
function sent(card: Card | null, filled: Readonly<Record<string, string>> = {}): object {
  const button = elementsOf(card).find(({ type }) => type === 'Action.Submit')
  if (!card || !button) throw new Error('no form to send')
  return { ...(button.data as object), ...inputsOf(card), ...filledIn, ...filled }
}

describe('the action of the compose box', () => {
  it('opens the form over any channel, and sending it posts the request where it belongs', async () => {
    const form = await inDialog('kim')
    expect(form.type).toBe('continue')
    expect(elementsOf(form.card).some(({ type }) => type === 'Action.Execute')).toBe(false)
    expect(form.outcome.sent).toEqual([])
    const data = sent(form.card)
    const made = await inDialog('kim', data)
    expect(made).toMatchObject({ type: 'message', said: expect.stringContaining('Je aanvraag is A-G') })
    expect(made.outcome.sent).toEqual([])
    await town.settle()
    expect(postsIn(town)).toHaveLength(1)
    // Teams sends an invoke again when it waits: no second request comes of it.
    const again = await inDialog('kim', data)
    expect(again.said).toContain('staat er al')
    expect(await requestsOf(town)).toHaveLength(1)
  })

  it('keeps the form open, with the values, when something is missing', async () => {
    const { card } = await inDialog('kim')
    const back = await inDialog('kim', sent(card, { phone: '', organisation: 'CAW Gent' }))
    expect(back.type).toBe('continue')
    expect(shownOn(back.card as Card)).toContain('Ik mis nog een werknummer')
    expect(inputsOf(back.card as Card).organisation).toBe('CAW Gent')
    expect(await requestsOf(town)).toEqual([])
  })

  it('empties what says who the family is, and keeps nothing of it', async () => {
    const { card } = await inDialog('kim')
    const back = await inDialog('kim', sent(card, { region: 'Zonnebloemstraat 12, Gent' }))
    expect(inputsOf(back.card as Card).region).toBe('')
    expect(JSON.stringify(back.outcome.body)).not.toContain('Zonnebloem')
    expect(leaksOf(town, ['Zonnebloem'])).toEqual([])
    expect(await onDisk(town)).not.toContain('Zonnebloem')
  })

  it.each([['lies'], ['door'], ['vreemd']])('has a kind word for %s and makes nothing', async (id) => {
    const opened = await inDialog(id)
    expect(opened.type).toBe('message')
    expect(opened.said.length).toBeGreaterThan(20)
    const forced = await inDialog(id, {
      verb: 'request-buddy',
      token: 'een-token-1',
      site: 'gent',
      ...filledIn,
    })
    expect(forced.type).toBe('message')
    expect(await requestsOf(town)).toEqual([])
  })

  it.each([['open-requests'], ['people'], ['log'], ['geen-verb']])('does nothing else: %s', async (verb) => {
    const outcome = await inDialog('kim', { verb })
    expect(outcome.type).toBe('message')
    expect(outcome.card).toBeNull()
  })

  it('of another command is not supported', async () => {
    expect((await inDialog('kim', undefined, 'iets-anders')).outcome.status).toBe(501)
  })
})
