import { answeredValue, asAnswered, noAnswers } from '../../cards/service-answers.ts'
import {
  ChangeService,
  ChangeServiceForm,
  type FieldFormView,
  fieldFormCard,
  pickFieldCard,
} from '../../cards/service-change-card.ts'
import { PickService, serviceDoneCard, UndoServiceChange } from '../../cards/service-done-card.ts'
import { type ChangeRow, changesPerCard, serviceHistoryCard } from '../../cards/service-history-card.ts'
import { type FieldValue, valueSaid } from '../../cards/service-value-words.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { changeField, undoChange } from '../../directory/change-service.ts'
import { type FieldValues, fieldOf, fieldValues } from '../../directory/field-value.ts'
import { namedId } from '../../directory/named-id.ts'
import type { FieldChange, ServiceParts } from '../../directory/service.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { SheetField } from '../../directory/sheet-field.ts'
import { mayEdit } from '../../directory/who-edits.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { changedParts } from './changed-parts.ts'
import { textsIn, unagreedMobile, unfitText } from './fit-to-share.ts'
import { serviceParts } from './service-parts.ts'

/** Asks which field to change, or opens the form of one with the value it has. */
export const changeServiceForm = action({
  asks: ChangeServiceForm,
  needs: 'share-services',
  audit: 'service.change-form-opened',
  run: async ({ service: id, field = null, chosen }, turn) => {
    const parts = await serviceParts(id, turn.records)
    if (!parts) return refused({ reason: 'unknown-service' })
    if (!mayEdit(turn.person, parts.service)) return refused({ reason: 'service-of-other-site' })
    if (parts.service.state === 'closed') return refused({ reason: 'service-closed' })
    if (field !== null) return done(below(formOf({ parts, field, token: turn.newId() }, turn)), { about: id })
    const because: Refusal = { reason: 'service-field-missing' }
    const card = pickOf(parts, chosen ? sayRefusal(turn.words, because) : undefined, turn)
    return chosen ? refused(because, inPlace(card)) : done(below(card), { about: id })
  },
})

/** Changes one field; what it was is kept, and one tap away. */
export const changeService = action({
  asks: ChangeService,
  needs: 'share-services',
  audit: 'service.changed',
  run: async (sent, turn) => {
    const { service: id, field } = sent
    const before = await serviceParts(id, turn.records)
    if (!before) return refused({ reason: 'unknown-service' })
    const value = newValue(sent, before, turn)
    if (value === undefined)
      return again({ reason: 'service-field-unclear', field }, { sent, parts: before }, turn)
    const unfit = await unfitValue(sent, { value, before }, turn)
    if (unfit) return again(unfit, { sent, parts: before }, turn)
    const change = namedId('change', turn.person.id, sent.token)
    const decision = changeField(
      before,
      { id: change, field, value: value as never },
      { by: turn.person, at: turn.now },
    )
    if (!decision.accepted) return again(decision.because, { sent, parts: before }, turn)
    const after = decision.next
    const said = turn.words.sharing
    const more = [
      `${after.service.hsds.name}`,
      said.change.was(saidOf(before, field, turn)),
      said.change.is(saidOf(after, field, turn)),
    ]
    const done_ = said.change.done(labelOf(field, turn))
    const card = serviceDoneCard(
      { service: id, said: done_, more, undo: { change }, steps: ['open', 'change', 'history'] },
      turn.words,
    )
    return done(inPlace(card), { changes: await changedParts({ before, after }, turn.records), about: id })
  },
})

/** Gives a field back what a change took away. */
export const undoServiceChange = action({
  asks: UndoServiceChange,
  needs: 'share-services',
  audit: 'service.change-undone',
  run: async ({ service: id, change }, turn) => {
    const before = await serviceParts(id, turn.records)
    if (!before) return refused({ reason: 'unknown-service' })
    const decision = undoChange(before, change, { by: turn.person, at: turn.now })
    if (!decision.accepted) return refused(decision.because)
    const after = decision.next
    const field = after.service.changes.find((one) => one.id === change)?.field ?? 'name'
    const said = turn.words.sharing.change
    const more = [after.service.hsds.name, said.is(saidOf(after, field, turn))]
    const view = {
      service: id,
      said: said.undone(labelOf(field, turn)),
      more,
      steps: ['open', 'history'] as const,
    }
    return done(inPlace(serviceDoneCard(view, turn.words)), {
      changes: await changedParts({ before, after }, turn.records),
      about: id,
    })
  },
})

/** What changed of a service, newest first. */
export const serviceHistory = action({
  asks: PickService,
  needs: 'share-services',
  audit: 'service.history-seen',
  run: async ({ service: id }, turn) => {
    const parts = await serviceParts(id, turn.records)
    if (!parts) return refused({ reason: 'unknown-service' })
    const { service } = parts
    const newest = service.changes.toReversed().slice(0, changesPerCard)
    const rows = await Promise.all(newest.map((change) => rowOf(change, parts, turn)))
    const older = service.changes.length - newest.length
    const view = { service: id, name: service.hsds.name, rows, older }
    return done(below(serviceHistoryCard(view, turn.words)), { about: id })
  },
})

async function rowOf(change: FieldChange, { service }: ServiceParts, turn: Turn): Promise<ChangeRow> {
  const { id, field, undone } = change
  const name = async (by: string) => (await turn.records.people.get(by))?.name ?? null
  const day = (at: string) => turn.words.day(dayOf(momentOf(at)))
  const said = (value: unknown) => {
    const read = fieldValues[field].safeParse(value)
    return read.success ? valueSaid({ field, value: read.data } as FieldValue, turn.now, turn.words) : ''
  }
  const last = service.changes.findLast((one) => one.field === field && one.undone === null)
  return {
    change: id,
    field,
    was: said(change.old),
    is: said(change.new),
    day: day(change.at),
    by: await name(change.by),
    undone: undone && { day: day(undone.at), by: await name(undone.by) },
    mayUndo: last?.id === id && mayEdit(turn.person, service) && service.state !== 'closed',
  }
}

/** What was typed for a field; nothing typed over what the form could not show changes nothing. */
function newValue(
  sent: ChangeService,
  parts: ServiceParts,
  { words }: Turn,
): FieldValues[SheetField] | undefined {
  const now = fieldOf(sheetOf(parts), sent.field)
  const shown = asAnswered(sent.field, now, words)
  const typed = answeredValue(sent.field, { ...noAnswers, ...sent })
  const isEmpty = typed === null || typed === '' || (Array.isArray(typed) && typed.length === 0)
  return shown === null && isEmpty ? now : typed
}

type Changing = Readonly<{ value: FieldValues[SheetField]; before: ServiceParts }>

async function unfitValue(sent: ChangeService, { value, before }: Changing, turn: Turn) {
  if (sent.field !== 'phones') return unfitText(textsIn(value), turn)
  const phones = value as FieldValues['phones']
  const notes = phones.flatMap(({ note }) => note ?? [])
  const known = { before: sheetOf(before).phones, isAgreed: sent.mobileAgreed }
  return (await unfitText(notes, turn)) ?? unagreedMobile(phones, known)
}

type Again = Readonly<{ sent: ChangeService; parts: ServiceParts }>

function again(because: Refusal, { sent, parts }: Again, turn: Turn): Outcome {
  const { token, field, service: _, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(formOf({ parts, field, token, filled, problem }, turn)))
}

type Filling = Readonly<{
  parts: ServiceParts
  field: SheetField
  token: string
  filled?: FieldFormView['filled']
  problem?: string
}>

function formOf({ parts, field, filled, ...rest }: Filling, turn: Turn) {
  const { service } = parts
  const now = saidOf(parts, field, turn)
  const shown = filled ?? asAnswered(field, fieldOf(sheetOf(parts), field), turn.words)
  const view = { ...rest, service: service.id, name: service.hsds.name, field, now, filled: shown }
  return fieldFormCard(view, turn.words)
}

function pickOf(parts: ServiceParts, problem: string | undefined, turn: Turn) {
  const { service } = parts
  const now = SheetField.options.map((field) => ({ field, said: saidOf(parts, field, turn) }))
  const view = { service: service.id, name: service.hsds.name, now, ...(problem ? { problem } : {}) }
  return pickFieldCard(view, turn.words)
}

function saidOf(parts: ServiceParts, field: SheetField, { now, words }: Turn): string {
  return valueSaid({ field, value: fieldOf(sheetOf(parts), field) } as FieldValue, now, words)
}

function labelOf(field: SheetField, { words }: Turn): string {
  return words.sharing.fields[field].replace(/\?$/, '')
}
