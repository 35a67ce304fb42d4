import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import type { Stepping } from '../../programme/road/road-rules.ts'
import { takeStep } from '../../programme/road/road-rules.ts'
import { chatText, leaksOf, messagesWith } from './habits.ts'
import { answered, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { asks, cardWith, onDisk, opensRequests, postsIn, requestsOf } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
let road: string
let number: string
beforeEach(async () => {
  town = await openTown()
  await opensRequests(town)
  await asks(town)
  const [made] = await requestsOf(town)
  road = made?.id ?? ''
  number = made?.number ?? ''
})
afterEach(() => town.close())

const roadNow = async () => (await requestsOf(town))[0]

/** Somebody opens the request and takes a step out of it, for a reason. */
async function steps(id: string, step: string, reason: string) {
  const person = town.person(id)
  const { card } = lastCard(await person.says(number))
  const open = verbsOf(card).includes('request-step-form')
  if (!open) throw new Error('no step to take')
  const form = answered(await person.taps('request-step-form', { road, step }))
  const outcome = await person.taps(...press(form, 'request-step', { reason }))
  await town.settle()
  return outcome
}

/** What other cards will do: a step by the one rule, told by the watch. */
async function moves(...taken: readonly Stepping[]): Promise<void> {
  await town.change(async (records) => {
    for (const stepping of taken) {
      const before = await records.roads.get(road)
      const decision = before && takeStep(before, stepping, town.now())
      if (!decision?.accepted) throw new Error(`no ${stepping.step}`)
      records.roads.put(decision.next)
    }
  })
  town.pass({ minutes: 16 })
  await town.restart()
  await town.settle()
}

describe('a request that moves', () => {
  it('is told to who asked: where it stands and since when, and no more; the post changes in its place', async () => {
    const moved = await steps('door', 'wait', 'no-buddy-free')
    expect(shownOn(answered(moved))).toContain('op de wachtlijst')
    expect(shownOn(answered(moved))).toContain('er is nu geen buddy vrij')
    expect(
      messagesWith(town, 'kim', `Je aanvraag ${number.replace('-', '\\\\-')}: op de wachtlijst`),
    ).toHaveLength(1)
    expect(chatText(town, 'kim')).not.toContain('geen buddy vrij')
    expect(postsIn(town)).toHaveLength(1)
    const post = JSON.stringify(postsIn(town)[0]?.activity)
    expect(post).toContain('op de wachtlijst')
    expect(post).not.toContain('geen buddy vrij')
  })

  it('by any other card, or by a job, is told all the same, once', async () => {
    await moves({ step: 'plan-intake', by: 'door', knows: { intakeBy: 'door', intakeOn: '2026-12-01' } })
    expect(messagesWith(town, 'kim', 'intake gepland')).toHaveLength(1)
    expect(chatText(town, 'kim')).not.toContain('1/12')
    expect(JSON.stringify(postsIn(town)[0]?.activity)).toContain('intake gepland')
    town.pass({ minutes: 16 })
    await town.restart()
    await town.settle()
    expect(messagesWith(town, 'kim', 'intake gepland')).toHaveLength(1)
    expect(postsIn(town)).toHaveLength(1)
  })

  it('comes back from the waiting list to where it stood', async () => {
    await steps('door', 'wait', 'no-buddy-free')
    const { card } = lastCard(await town.person('wies').says(`aanvraag ${number}`))
    const back = await town.person('wies').taps(...press(card, 'request-step'))
    expect(shownOn(answered(back))).toContain('aangevraagd')
  })

  it('by two at once moves once, and the other hears where it stands', async () => {
    const forms = await Promise.all(
      ['door', 'wies'].map(async (id) =>
        answered(await town.person(id).taps('request-step-form', { road, step: 'refuse' })),
      ),
    )
    const [door, wies] = await Promise.all(
      ['door', 'wies'].map((id, at) =>
        town.person(id).taps(...press(forms[at] as Card, 'request-step', { reason: 'outside-region' })),
      ),
    )
    const said = [door, wies].map((one) => (one ? saidIn(one) : ''))
    expect(said.filter((one) => one.includes('is nu: geweigerd'))).toHaveLength(1)
    expect(
      said.filter(
        (one) => one.includes('Dit is voorbij (geweigerd)') || one.includes('Dit is voorbij \\\\(geweigerd'),
      ),
    ).toHaveLength(1)
    expect((await roadNow())?.history).toHaveLength(2)
  })

  it.each([['wait'], ['refer'], ['refuse']])('asks a reason: %s without one moves nothing', async (step) => {
    const form = answered(await town.person('door').taps('request-step-form', { road, step }))
    const said = await town.person('door').taps(...press(form, 'request-step'))
    expect(shownOn(answered(said))).toContain('Kies nog een reden')
    expect((await roadNow())?.state).toBe('requested')
  })

  it('out of order is refused with where it stands', async () => {
    const version = (await roadNow())?.version
    const data = { token: 'een-token-1', road, step: 'resume', version }
    expect(saidIn(await town.person('door').taps('request-step', data))).toContain('past niet bij')
  })

  it.each([
    ['lies', 'hoort niet bij jouw rol'],
    ['kim', 'hoort niet bij jouw rol'],
    ['an', 'vind ik niet'],
  ])('is no business of %s', async (id, why) => {
    for (const [verb, data] of [
      ['open-request', { road }],
      ['take-request', { road }],
      ['request-step-form', { road, step: 'wait' }],
      ['request-step', { token: 'een-token-1', road, step: 'refuse', version: 1, reason: 'outside-region' }],
    ] as const)
      expect([verb, saidIn(await town.person(id).taps(verb, data))]).toEqual([
        verb,
        expect.stringContaining(why),
      ])
    expect((await roadNow())?.state).toBe('requested')
  })
})

describe('a partner', () => {
  it.each([['status van mijn aanvragen'], ['waar staan mijn aanvragen?'], ['mijn aanvragen'], ['aanvragen']])(
    'reads where the own requests stand: %s',
    async (typed) => {
      const { card } = lastCard(await town.person('kim').says(typed))
      expect(shownOn(card)).toContain(`**${number}** · aangevraagd, sinds ma 23/11`)
      expect(shownOn(lastCard(await town.person('ines').says(typed)).card)).toContain('nog niets aangevraagd')
    },
  )

  it('takes one back after a second question, and who does the intake hears it', async () => {
    await town.person('door').taps(...press(cardWith(town, 'door', 'take-request'), 'take-request'))
    const asked = await town.person('kim').says(`trek aanvraag ${number} in`)
    const { card } = lastCard(asked)
    expect((await roadNow())?.state).toBe('requested')
    const gone = await town.person('kim').taps(...press(card, 'withdraw-request'))
    expect(shownOn(answered(gone))).toContain('is ingetrokken')
    await town.settle()
    expect(await roadNow()).toMatchObject({ state: 'withdrawn', reason: 'partner-withdrew' })
    expect(messagesWith(town, 'door', 'is ingetrokken door wie ze deed')).toHaveLength(1)
    expect(JSON.stringify(postsIn(town)[0]?.activity)).toContain('teruggetrokken')
    expect(saidIn(await town.person('kim').says(`trek ${number} in`))).toContain('Dit is voorbij')
  })

  it('cannot take back what runs, nor what somebody else asked', async () => {
    const by = 'door'
    await moves(
      { step: 'plan-intake', by },
      { step: 'record-intake', by },
      { step: 'to-matching', by },
      { step: 'match', by },
    )
    expect(saidIn(await town.person('kim').says(`trek aanvraag ${number} in`))).toContain('Bel de begeleider')
    for (const id of ['ines', 'door']) {
      const said = saidIn(
        await town.person(id).taps('withdraw-request', { token: 'een-token-1', road, version: 5 }),
      )
      expect(said).toMatch(/vind ik niet|hoort niet bij jouw rol/)
    }
    expect((await roadNow())?.state).toBe('matched')
  })

  it('is asked once at the end what changed, and what says who the family is is not kept', async () => {
    const by = 'door'
    await moves(
      { step: 'plan-intake', by },
      { step: 'record-intake', by },
      { step: 'to-matching', by },
      { step: 'start-directly', by },
      { step: 'start-closing', by, reason: 'first-birthday' },
      { step: 'close', by },
    )
    const card = cardWith(town, 'kim', 'answer-at-end')
    const wrong = await town
      .person('kim')
      .taps(...press(card, 'answer-at-end', { changed: 'some', words: 'Fatma Yilmazoglu kent nu de buurt' }))
    expect(shownOn(answered(wrong))).toContain('een naam')
    const empty = await town.person('kim').taps(...press(card, 'answer-at-end', { words: 'zeker' }))
    expect(shownOn(answered(empty))).toContain('Kies nog een antwoord')
    const filled = { changed: 'much', words: 'ze durft zelf bellen naar de kinderopvang' }
    expect(saidIn(await town.person('kim').taps(...press(card, 'answer-at-end', filled)))).toContain(
      'Bedankt',
    )
    const again = await town
      .person('kim')
      .taps(...press(card, 'answer-at-end', { ...filled, changed: 'some' }))
    expect(saidIn(again)).toContain('Je antwoord is er al')
    const kept = await town.read((records) => records.partnerAnswers.get(road))
    expect(kept).toMatchObject({ changed: 'much', words: filled.words, site: 'gent' })
    expect(await onDisk(town)).not.toMatch(/kinderopvang|Yilmazoglu/)
    expect(leaksOf(town, ['Yilmazoglu', 'durft zelf bellen'])).toEqual([])
    expect(
      saidIn(
        await town.person('ines').taps('answer-at-end', { token: 'een-token-1', road, changed: 'much' }),
      ),
    ).toContain('vind ik niet')
  })
})
