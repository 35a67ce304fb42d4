import { describe, expect, it } from '@jest/globals'
import { addTip, handleTip, longestTip } from '../../directory/service-tips.ts'
import { bareParts } from './parts.ts'
import { doing, nextOf, someone, whyNot } from './people.ts'

const [sam, door] = [someone('sam'), someone('door', 'lecturer')]
const wil = someone('wil', 'lecturer', 'hasselt')
const start = bareParts().service
const closed = bareParts({ state: 'closed' })

describe('a tip', () => {
  const tip = { id: 't', text: ' Vraag naar loket 3. ' }

  it.each([
    [sam, 'waiting'],
    [door, 'shown'],
    [wil, 'waiting'],
  ] as const)('of $id is $1', (by, state) => {
    expect(nextOf(addTip(start, tip, doing(by))).tips).toMatchObject([{ text: 'Vraag naar loket 3.', state }])
  })

  it.each([
    ['nothing', ' ', start, 'tip-missing'],
    ['too much', 'x'.repeat(longestTip + 1), start, 'tip-too-long'],
    ['just enough', 'x'.repeat(longestTip), start, null],
    ['more than is kept', '😊'.repeat(longestTip), start, 'tip-too-long'],
    ['of a closed service', 'x', closed.service, 'service-closed'],
  ] as const)('with %s', (_, text, service, reason) => {
    expect(whyNot(addTip(service, { id: 't', text }, doing(sam)))).toBe(reason)
  })

  it('is shown and hidden by a lecturer of the site', () => {
    const waiting = nextOf(addTip(start, tip, doing(sam)))
    const shown = nextOf(handleTip(waiting, { tip: 't', shown: true }, doing(door)))
    expect(shown.tips).toMatchObject([{ state: 'shown' }])
    expect(whyNot(handleTip(shown, { tip: 't', shown: true }, doing(door)))).toBe('tip-handled-already')
    expect(nextOf(handleTip(shown, { tip: 't', shown: false }, doing(door))).tips).toMatchObject([
      { state: 'hidden' },
    ])
    expect(whyNot(handleTip(waiting, { tip: 'x', shown: true }, doing(door)))).toBe('tip-handled-already')
    for (const by of [sam, wil])
      expect(whyNot(handleTip(waiting, { tip: 't', shown: true }, doing(by)))).toBe('service-of-other-site')
  })
})
