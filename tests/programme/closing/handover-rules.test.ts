import { describe, expect, it } from '@jest/globals'
import {
  endHandover,
  type Planning,
  planHandover,
  seesOldNotes,
  tellSummary,
  visibleContacts,
} from '../../../programme/closing/handover-rules.ts'
import { kept } from '../../cards/fictional.ts'
import { accepts, agreed, before, now, planned, planning, road, today } from './handovers.ts'

describe('a hand-over is planned', () => {
  it('and opens nothing: the next buddy is asked, the buddy of now hears it', () => {
    const decision = planHandover(planning, now)
    expect(decision).toMatchObject({
      accepted: true,
      next: { state: 'planned', agreedOn: null, summary: null },
    })
    expect(decision.accepted && decision.notices.map(({ kind, to }) => [kind, to])).toEqual([
      ['handover-asked', 'noor'],
      ['handover-planned', 'lies'],
    ])
  })

  it.each([
    ['without who passes on', { from: null }, 'handover-buddy-missing'],
    ['from somebody who is no buddy', { from: 'tuur' }, 'handover-buddy-missing'],
    ['from a stand-in', { matches: [{ ...before, until: '2026-12-01' }] }, 'handover-buddy-missing'],
    ['to nobody', { to: null }, 'handover-buddy-missing'],
    ['to its own buddy', { to: 'lies' }, 'handover-is-buddy'],
    ['without a warm moment', { warmMoment: null }, 'handover-day-unclear'],
    ['on no day', { warmOn: null }, 'handover-day-unclear'],
    ['in the past', { warmOn: '2026-11-22' }, 'handover-day-unclear'],
    ['too far ahead', { warmOn: '2027-02-24' }, 'handover-day-unclear'],
    ['with standing in before it', { until: '2026-11-29' }, 'handover-until-unclear'],
    ['without a road', { road: undefined }, 'unknown-family'],
    ['out of order', { road: { ...road, state: 'matched' as const } }, 'road-step-out-of-order'],
  ] as const)('never %s', (_, more, reason) => {
    const sent = { ...planning, ...more } as Planning
    expect(planHandover(sent, now)).toMatchObject({ accepted: false, because: { reason } })
  })

  it('one at a time', () => {
    expect(planHandover({ ...planning, others: [planned()] }, now)).toMatchObject({
      because: { reason: 'handover-open-already' },
    })
  })
})

describe('the summary', () => {
  it('needs words, and goes along only with the yes of the family', () => {
    const handover = planned()
    const tell = (text: string | null, agrees: boolean) =>
      tellSummary(handover, { text, agrees, version: 1, by: 'lies' }, now)
    expect(tell(null, true)).toMatchObject({ because: { reason: 'handover-summary-missing' } })
    expect(tell('wat loopt', false)).toMatchObject({ next: { agreedOn: null, version: 2 }, notices: [] })
    expect(tell('wat loopt', true)).toMatchObject({
      next: { agreedOn: today },
      notices: [{ to: 'noor' }, { to: 'door' }],
    })
  })

  it('is kept when only the yes is told later', () => {
    const first = tellSummary(planned(), { text: 'wat loopt', agrees: false, version: 1, by: 'lies' }, now)
    if (!first.accepted) throw new Error('refused')
    expect(tellSummary(first.next, { text: null, agrees: true, version: 2, by: 'lies' }, now)).toMatchObject({
      next: { summary: 'wat loopt', agreedOn: today },
    })
  })
})

describe('taking over', () => {
  it('waits for the yes of the family', () => {
    expect(accepts(planned())).toMatchObject({ because: { reason: 'handover-summary-open' } })
    expect(accepts(planned({ withoutSummary: true })).accepted).toBe(true)
  })

  it('opens the family from today; the buddy of before stays until the warm moment', () => {
    expect(accepts(agreed(planned()))).toMatchObject({
      next: {
        handover: { state: 'accepted', match: 'match-2' },
        matches: [
          { id: 'match-2', student: 'noor', from: today, until: null },
          { id: 'match-1', until: '2026-11-30' },
        ],
      },
    })
  })

  it('of a stand-in opens it for those days, and the buddy stays', () => {
    const decision = accepts(agreed(planned({ until: '2026-12-20', seesOldNotes: true })))
    expect(decision.accepted && decision.next.matches).toEqual([
      {
        id: 'match-2',
        family: 'family-1',
        student: 'noor',
        from: today,
        until: '2026-12-20',
        policyVersion: 1,
        alias: null,
        standsIn: { for: 'lies', seesOldNotes: true },
      },
    ])
  })

  it('leaves a match that ended meanwhile as it ended', () => {
    const decision = accepts(agreed(planned()), { before: { ...before, until: '2026-11-20' } })
    expect(decision.accepted && decision.next.matches.map(({ id }) => id)).toEqual(['match-2'])
  })

  it('of an old card, or twice, or after a no, is refused', () => {
    const handover = agreed(planned())
    expect(accepts(handover, { version: 1 })).toMatchObject({
      because: { reason: 'handover-changed-meanwhile' },
    })
    const once = accepts(handover)
    if (!once.accepted) throw new Error('refused')
    expect(accepts(once.next.handover)).toMatchObject({ because: { reason: 'handover-over' } })
    const no = endHandover(handover, { state: 'declined', version: 2 }, now)
    if (!no.accepted) throw new Error('refused')
    expect(accepts(no.next)).toMatchObject({ because: { reason: 'handover-over' } })
    expect(no.notices.map(({ to }) => to)).toEqual(['door', 'lies'])
  })
})

describe('what happened before', () => {
  const shown = accepts(agreed(planned({ seesOldNotes: true })))
  const hidden = accepts(agreed(planned()))
  const contacts = [
    { ...kept, student: 'lies' },
    { ...kept, student: 'noor' },
  ]
  const taken = { id: 'match-2', student: 'noor' }
  const seen = (decision: typeof shown) =>
    visibleContacts(contacts, taken, decision.accepted ? [decision.next.handover] : []).map(
      ({ student }) => student,
    )

  it('is seen only where that was chosen; one’s own always', () => {
    expect([seen(shown), seen(hidden)]).toEqual([['lies', 'noor'], ['noor']])
    expect(visibleContacts(contacts, taken, []).map(({ student }) => student)).toEqual(['noor'])
  })

  it('is opened by the hand-over that made this match, and by no other to the same student', () => {
    const standIn = accepts(agreed(planned({ until: '2026-12-20', seesOldNotes: true })), {
      matchId: 'match-earlier',
    })
    if (!standIn.accepted || !hidden.accepted || !shown.accepted) throw new Error('refused')
    const earlier = standIn.next.handover
    expect(seesOldNotes(taken, [earlier])).toBe(false)
    expect(seesOldNotes(taken, [hidden.next.handover, earlier])).toBe(false)
    expect(seesOldNotes(taken, [shown.next.handover, earlier])).toBe(true)
    expect(seesOldNotes({ ...taken, id: 'match-earlier' }, [earlier])).toBe(true)
  })

  it('is not opened by a hand-over that is only planned, or to somebody else', () => {
    expect(seesOldNotes(taken, [planned({ seesOldNotes: true })])).toBe(false)
    expect(shown.accepted && seesOldNotes({ ...taken, student: 'tuur' }, [shown.next.handover])).toBe(false)
  })
})
