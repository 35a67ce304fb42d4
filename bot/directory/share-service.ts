import {
  answeredValue,
  asAnswered,
  longestAnswer,
  noAnswers,
  type ServiceAnswers,
} from '../../cards/service-answers.ts'
import { PickService, serviceDoneCard } from '../../cards/service-done-card.ts'
import { serviceDuplicatesCard } from '../../cards/service-duplicates-card.ts'
import {
  type ServiceFormView,
  ShareService,
  ShareServiceForm,
  serviceFormCard,
} from '../../cards/service-form-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { duplicatesOf } from '../../directory/duplicates.ts'
import type { FieldValues } from '../../directory/field-value.ts'
import { withdrawService } from '../../directory/keep-true.ts'
import { namedId } from '../../directory/named-id.ts'
import { newService } from '../../directory/new-service.ts'
import { readServiceText } from '../../directory/reading/read-service-text.ts'
import { readNeeds } from '../../directory/reading/read-words.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { SheetField } from '../../directory/sheet-field.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { changedParts } from './changed-parts.ts'
import { textsIn, unagreedMobile, unfitText } from './fit-to-share.ts'
import { servicesLike } from './like-services.ts'
import { serviceParts } from './service-parts.ts'

/** Opens the form to share a service, filled in with what a sentence or a pasted text says. */
export const shareServiceForm = action({
  asks: ShareServiceForm,
  needs: 'share-services',
  audit: 'service.form-opened',
  run: async ({ text = '' }, turn) => {
    const read = readServiceText(text, (place) => turn.directory.placeNamed(place)?.postcodes[0] ?? null)
    const values = { ...read.values, what: read.values.what?.slice(0, longestAnswer.what) ?? '' }
    const filled: Partial<ServiceAnswers> = Object.assign(
      {},
      ...SheetField.options.map((field) => shownOf(field, values, turn)),
    )
    const from = SheetField.options.flatMap((field) => {
      const words = read.from[field]
      return words === undefined ? [] : [{ field, words }]
    })
    const view = { token: turn.newId(), site: turn.person.sites[0] ?? null, kbo: read.kbo, filled, from }
    return done(below(await formOf(view, turn)))
  },
})

/** Shares a service: seen by all at once, after a look at those that are like it. The form makes one service only. */
export const shareService = action({
  asks: ShareService,
  needs: 'share-services',
  audit: 'service.shared',
  run: async (sent, turn) => {
    const id = namedId('shared', turn.person.id, sent.token)
    const made = await turn.records.services.get(id)
    if (made) return refused({ reason: 'service-made-already', name: made.hsds.name })
    const read = await valuesOf(sent, turn)
    if ('reason' in read) return again(read, sent, turn)
    const site = sent.site ?? turn.person.sites[0] ?? ''
    if (!turn.person.sites.includes(site)) return again({ reason: 'unknown-site' }, sent, turn)
    const kbo = sent.kbo === null ? null : enterpriseNumber(sent.kbo)
    if (kbo === undefined) return again({ reason: 'service-field-unclear', field: 'kbo' }, sent, turn)
    const decision = newService({ id, site, values: read, kbo }, { by: turn.person, at: turn.now })
    if (!decision.accepted) return again(decision.because, sent, turn)
    const after = decision.next
    if (!sent.another) {
      const sheet = sheetOf(after)
      const duplicates = duplicatesOf(sheet, await servicesLike(sheet, turn))
      if (duplicates.some(({ by }) => by !== 'address'))
        return done(below(serviceDuplicatesCard({ duplicates, sent }, turn.words)))
    }
    const said = turn.words.sharing.saved
    const more = after.service.state === 'unchecked' ? [said.unchecked] : []
    const card = serviceDoneCard(
      {
        service: id,
        said: said.shared(after.service.hsds.name),
        more,
        undo: 'share',
        steps: ['open', 'change'],
      },
      turn.words,
    )
    return done(inPlace(card), {
      changes: await changedParts({ before: null, after }, turn.records),
      about: id,
    })
  },
})

/** Takes a service back that was shared by mistake. */
export const withdrawShared = action({
  asks: PickService,
  needs: 'share-services',
  audit: 'service.withdrawn',
  run: async ({ service: id }, turn) => {
    const before = await serviceParts(id, turn.records)
    if (!before) return refused({ reason: 'unknown-service' })
    const decision = withdrawService(before, turn.newId(), { by: turn.person, at: turn.now })
    if (!decision.accepted) return refused(decision.because)
    const said = turn.words.sharing.saved.withdrawn(before.service.hsds.name)
    return done(inPlace(serviceDoneCard({ service: id, said, steps: [] }, turn.words)), {
      changes: [{ collection: 'services', record: decision.next.service }],
      about: id,
    })
  },
})

function needsToldIn(what: string | null): FieldValues['needs'] {
  return readNeeds(what ?? '').flatMap((part) => (part.field === 'needs' ? part.value : []))
}

/** Ten digits; older ones are written without the first, a nought. Undefined when it is none. */
function enterpriseNumber(typed: string): string | undefined {
  const digits = typed.replace(/\D/g, '')
  return /^[01]?\d{9}$/.test(digits) ? digits.padStart(10, '0') : undefined
}

function shownOf(
  field: SheetField,
  values: Readonly<Partial<FieldValues>>,
  { words }: Turn,
): Partial<ServiceAnswers> {
  const value = values[field]
  return value === undefined ? {} : (asAnswered(field, value as never, words) ?? {})
}

/** What was filled in, field by field, or why it cannot be shared. */
async function valuesOf(sent: ShareService, turn: Turn): Promise<Partial<FieldValues> | Refusal> {
  const answers = { ...noAnswers, ...sent }
  const values: Partial<Record<SheetField, unknown>> = {}
  for (const field of SheetField.options) {
    // Of something new nobody says that it is closed; a value left empty is not said.
    if (field === 'status') continue
    const value = answeredValue(field, answers)
    if (value === undefined) return { reason: 'service-field-unclear', field }
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0)
    if (!isEmpty) values[field] = value
  }
  // Who ticked nothing told it in words all the same: without a need nobody finds it by what they need.
  const { needs = needsToldIn(sent.what) } = values as Partial<FieldValues>
  if (needs.length > 0) values.needs = needs
  const { phones = [] } = values as Partial<FieldValues>
  const mobile = unagreedMobile(phones, { before: [], isAgreed: sent.mobileAgreed })
  const { phones: _, ...texts } = values as Partial<FieldValues>
  return (
    (await unfitText(textsIn([texts, phones.map(({ note }) => note)]), turn)) ??
    mobile ??
    (values as Partial<FieldValues>)
  )
}

async function again(because: Refusal, sent: ShareService, turn: Turn): Promise<Outcome> {
  const { token, site, kbo, another: _, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(await formOf({ token, site, kbo, filled, from: [], problem }, turn)))
}

async function formOf(view: Omit<ServiceFormView, 'sites'>, turn: Turn) {
  const all = await turn.records.sites.all()
  const sites = all.filter(({ id }) => turn.person.sites.includes(id))
  return serviceFormCard({ ...view, sites: sites.map(({ id, name }) => ({ id, label: name })) }, turn.words)
}
