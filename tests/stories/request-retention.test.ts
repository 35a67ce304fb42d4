import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { answered, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { asks, cardWith, onDisk, opensRequests, requestsOf } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await opensRequests(town)
})
afterEach(() => town.close())

const list = async (id = 'co'): Promise<Card> => lastCard(await town.person(id).says('wat mag gewist')).card
const roadOf = async () => (await requestsOf(town))[0]
const opensRequest = async () => {
  const road = await roadOf()
  return shownOn(lastCard(await town.person('door').taps('open-request', { road: road?.id ?? '' })).card)
}

/** Kim asks for a buddy, Door takes the intake on and ends it. */
async function isEnded(step: string): Promise<void> {
  await asks(town, { safety: 'known-danger', otherHelpers: 'kind-en-gezin' })
  const door = town.person('door')
  await door.taps(...press(cardWith(town, 'door', 'take-request'), 'take-request'))
  const road = (await roadOf())?.id ?? ''
  const form = answered(await door.taps('request-step-form', { road, step }))
  await door.taps(...press(form, 'request-step', { reason: 'outside-region' }))
}

describe('what was told in private of a request that came to nothing', () => {
  it.each(['refuse', 'refer'])(
    'after %s is counted half a year later, and one tap erases it',
    async (step) => {
      await isEnded(step)
      expect(await opensRequest()).toMatch(/gevaar/i)
      expect(shownOn(await list())).toContain(
        '1 aanvraag zonder traject wacht nog; de eerste mag vanaf 23/5/2027',
      )
      expect(verbsOf(await list())).not.toContain('erase-requests')
      town.pass({ days: 182 })
      const card = await list()
      expect(shownOn(card)).toContain('1 aanvraag waar geen traject van kwam')
      for (const word of ['gevaar', 'A-G', 'Dampoort', 'Kim'])
        expect(JSON.stringify(card)).not.toContain(word)
      const before = await onDisk(town)
      const road = await roadOf()
      const keyed = before.includes(`road:${road?.id}`)
      expect(saidIn(await town.person('co').taps(...press(card, 'erase-requests')))).toContain(
        'wordt nu gewist',
      )
      await town.restart()
      expect((await roadOf())?.private).toBeUndefined()
      expect(keyed).toBe(true)
      expect(await onDisk(town)).not.toContain(`"owner":"road:${road?.id}"`)
      expect(await opensRequest()).not.toMatch(/gekend gevaar/i)
      expect(shownOn(await list())).toContain('Er is nu niets te wissen')
      expect(verbsOf(await list())).not.toContain('erase-requests')
      const again = saidIn(await town.person('co').taps(...press(card, 'erase-requests')))
      expect(again).not.toContain('wordt nu gewist')
      const audit = await town.read((records) => records.audit.all())
      expect(audit.filter(({ did }) => did === 'request.erased')).toMatchObject([
        { by: 'co', about: road?.id },
      ])
    },
  )

  it('stays while the request leads somewhere, and is nobody’s to erase but a coordinator of the site', async () => {
    await asks(town, { safety: 'known-danger' })
    town.pass({ days: 400 })
    expect(verbsOf(await list())).not.toContain('erase-requests')
    for (const id of ['door', 'an', 'kim', 'co'])
      await town.person(id).taps('erase-requests', { until: '2099-01-01' })
    await town.restart()
    expect((await roadOf())?.private).toMatchObject({ safety: 'known-danger' })
  })

  it('is erased as far as the card counted it: what ended since waits', async () => {
    await isEnded('refuse')
    await town.person('co').taps('erase-requests', { until: '2099-01-01' })
    town.pass({ days: 182 })
    await town.person('co').taps('erase-requests', { until: '2027-05-01' })
    await town.restart()
    expect((await roadOf())?.private).toMatchObject({ safety: 'known-danger' })
  })
})
