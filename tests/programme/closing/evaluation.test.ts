import { describe, expect, it } from '@jest/globals'
import {
  compared,
  type Evaluation,
  sideBySide,
  tellView,
  type Viewing,
  viewOfPartner,
} from '../../../programme/closing/evaluation.ts'

const said: Viewing = {
  road: 'road-1',
  family: 'family-1',
  view: 'family',
  changed: 'much',
  domains: ['social'],
  words: 'ik durf bellen',
  by: 'door',
  at: '2027-10-20T10:00:00.000Z',
}

function told(more: Partial<Viewing>): Evaluation {
  const decision = tellView({ ...said, ...more }, undefined)
  if (!decision.accepted) throw new Error('refused')
  return decision.next
}

describe('a view', () => {
  it('says at least whether something changed', () => {
    expect(tellView({ ...said, changed: null }, undefined)).toMatchObject({
      because: { reason: 'evaluation-missing' },
    })
  })

  it('told again takes the place of the earlier one, and keeps its words when none are written', () => {
    const again = tellView({ ...said, changed: 'some', words: null }, told({}))
    expect(again).toMatchObject({ next: { id: 'road-1:family', changed: 'some', words: 'ik durf bellen' } })
  })

  it('of a buddy is each buddy’s own', () => {
    const ids = ['lies', 'noor'].map((by) => told({ view: 'student', by }).id)
    expect(ids).toEqual(['road-1:student:lies', 'road-1:student:noor'])
  })
})

describe('three views side by side', () => {
  const all = [
    told({ domains: ['social', 'mental'] }),
    told({ view: 'partner', domains: ['social', 'income'] }),
    told({ view: 'student', by: 'lies', domains: ['social'] }),
    told({ view: 'student', by: 'noor', domains: ['income', 'child'] }),
  ]

  it('stand in their order, also where nobody was asked', () => {
    expect(sideBySide(all.slice(1)).map(({ view, told: own }) => [view, own.length])).toEqual([
      ['family', 0],
      ['partner', 1],
      ['student', 2],
    ])
  })

  it('say where all meet and where one stands alone; two buddies are one view', () => {
    expect(compared(all)).toEqual({ seenByAll: ['social'], seenByOne: ['child', 'mental'] })
  })

  it('hold what a partner answered, who is not asked where', () => {
    const at = '2027-10-21T10:00:00.000Z'
    const partner = viewOfPartner(
      { id: 'road-1', site: 'gent', changed: 'much', words: null, at },
      'family-1',
    )
    expect(sideBySide([partner])[1]).toMatchObject({
      view: 'partner',
      told: [{ changed: 'much', domains: [] }],
    })
    expect(compared([...all.filter(({ view }) => view !== 'partner'), partner]).seenByAll).toEqual(['social'])
  })

  it('say nothing with one view alone', () => {
    expect(compared(all.slice(2))).toEqual({ seenByAll: [], seenByOne: [] })
  })
})
