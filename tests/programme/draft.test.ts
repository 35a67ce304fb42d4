import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import {
  Draft,
  type DraftEnd,
  draftVersion,
  emptyFields,
  endDraft,
  fieldsOf,
  hasExpired,
  type OpenDraft,
  reviseDraft,
  savedDraft,
  startDraft,
} from '../../programme/draft.ts'
import { Notice, type NoticeKind } from '../../programme/notice.ts'
import { filled, secrets } from '../cards/fictional.ts'

const now = DateTime.fromISO('2026-11-23T10:00', { zone: 'Europe/Brussels' })
const fields = { ...filled, raised: secrets.raised }
const draft = startDraft({ id: 'draft-1', student: 'student-lotte', fields, now, days: 7 })
const shown: OpenDraft = { ...draft, shown: { messageId: 'message-9' } }

describe('a draft', () => {
  it('opens at revision 1, waits seven days and can be stored', () => {
    expect(draft).toMatchObject({
      state: 'open',
      revision: 1,
      version: draftVersion,
      corrects: null,
      shown: null,
    })
    expect(draft.expiresAt).toBe('2026-11-30T09:00:00.000Z')
    expect(Draft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
    expect(fieldsOf(draft)).toEqual(fields)
  })

  it('may correct a contact or wait for the question which draft was meant', () => {
    const starting = { id: 'draft-2', student: 'student-lotte', fields: emptyFields, now, days: 7 }
    expect(startDraft(starting, { corrects: 'contact-1' }).corrects).toBe('contact-1')
    expect(startDraft(starting, { mayRefine: 'draft-1' }).mayRefine).toBe('draft-1')
  })

  it.each([
    ['a moment before its time', '2026-11-30T09:59:59', false],
    ['at its time', '2026-11-30T10:00', true],
    ['long after', '2027-01-01T00:00', true],
  ])('%s has expired: %s', (_, moment, expected) => {
    expect(hasExpired(draft, DateTime.fromISO(moment, { zone: 'Europe/Brussels' }))).toBe(expected)
  })
})

describe('what stands in a draft', () => {
  it.each([
    ['an older version', { version: draftVersion - 1 }],
    ['a newer version', { version: draftVersion + 1 }],
    ['a field it does not know', { fields: { ...fields, mood: 'fine' } }],
    ['a value it does not know', { fields: { ...fields, kind: 'visit' } }],
    ['nothing, because its key is gone', { fields: undefined }],
    ['something else', { fields: 'text' }],
  ])('is not guessed at when it holds %s', (_, more) => {
    expect(fieldsOf({ ...draft, ...more })).toBeNull()
  })
})

describe('a refinement', () => {
  const later = now.plus({ days: 2 })

  it('is one revision on and waits anew', () => {
    const decision = reviseDraft({ ...draft, mayRefine: 'draft-0' }, emptyFields, later, 7)
    expect(decision).toMatchObject({
      accepted: true,
      next: { id: 'draft-1', revision: 2, mayRefine: null, shown: null, fields: emptyFields },
      notices: [],
    })
    expect(decision.accepted && decision.next.expiresAt).toBe('2026-12-02T09:00:00.000Z')
    expect(decision.accepted && decision.next.startedAt).toBe(draft.startedAt)
  })

  it('owes the replacement of a card that was shown, per revision', () => {
    const decision = reviseDraft(shown, emptyFields, later, 7)
    const notices = decision.accepted ? decision.notices : []
    expect(notices).toMatchObject([
      { id: 'draft-superseded:draft-1:1', replaces: 'message-9', to: 'student-lotte' },
    ])
    expect(Notice.parse(notices[0])).toEqual(notices[0])
  })
})

describe('the end of a draft', () => {
  const ends: readonly (readonly [DraftEnd, NoticeKind, boolean])[] = [
    ['dropped', 'draft-dropped', false],
    ['merged', 'draft-superseded', false],
    ['expired', 'draft-expired', true],
    ['unreadable', 'draft-expired', true],
    ['overtaken', 'draft-saved', false],
  ]

  it.each(ends)('%s takes what was typed out of the record', (as) => {
    const decision = endDraft(shown, as, now)
    const next = decision.accepted ? decision.next : null
    expect(next?.state).toBe(as)
    expect(Draft.parse(next)).toEqual(next)
    for (const word of [...filled.told, secrets.raised]) expect(JSON.stringify(next)).not.toContain(word)
  })

  it.each(ends)(
    '%s replaces the card that was shown, and is told below when something was lost',
    (as, kind, isTold) => {
      const decision = endDraft(shown, as, now)
      const notice = {
        id: `${kind}:draft-1:1`,
        kind,
        to: 'student-lotte',
        about: 'draft-1',
        replaces: 'message-9',
      }
      const lapsed = { ...notice, id: 'draft-lapsed:draft-1:1', kind: 'draft-lapsed', replaces: null }
      const owed = isTold ? [notice, lapsed] : [notice]
      expect(decision.accepted && decision.notices).toEqual(owed.map((one) => ({ ...one, lane: 'routine' })))
    },
  )

  it.each(ends)('%s keeps which one it was', (as) => {
    const decision = endDraft(shown, as, now)
    const { family, kind, date } = filled
    expect(decision.accepted && decision.next.was).toEqual({ family, kind, date })
  })

  it.each(ends)('%s, never shown, is told all the same only when something was lost', (as, _, isTold) => {
    const decision = endDraft(draft, as, now)
    expect(decision.accepted && decision.notices.length).toBe(isTold ? 1 : 0)
  })

  it('saved keeps the contact it became and nothing of what was typed', () => {
    const decision = savedDraft(shown, 'contact-1', now)
    const next = decision.accepted ? decision.next : null
    expect(next).toMatchObject({ state: 'saved', contact: 'contact-1', id: 'draft-1' })
    expect(Draft.parse(next)).toEqual(next)
    for (const word of [...filled.told, secrets.raised]) expect(JSON.stringify(next)).not.toContain(word)
    expect(decision.accepted && decision.notices).toMatchObject([
      { kind: 'draft-saved', replaces: 'message-9' },
    ])
    expect(savedDraft(draft, 'contact-1', now)).toMatchObject({ notices: [] })
  })

  it('notices carry ids only, never what was typed', () => {
    for (const [as] of ends) {
      const decision = endDraft(shown, as, now)
      const notices = JSON.stringify(decision.accepted && decision.notices)
      for (const word of [...filled.told, secrets.raised]) expect(notices).not.toContain(word)
    }
  })
})
