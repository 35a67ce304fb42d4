import { z } from 'zod'
import { longestWhy, StepState } from '../programme/referral.ts'
import { button } from './elements.ts'
import { dayInput, formToken, oneOf, recordId, textInput, timeInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** What one tap says of a referral: a step, with who went when it is a visit. */
export const Answer = z.enum([...StepState.exclude(['went']).options, 'went-together', 'went-alone'])
export type Answer = z.infer<typeof Answer>

/** The card an answer comes from and goes back to: the digest of that day, or the referral's own card. */
const from = { digest: z.iso.date().optional() }

const named = { referral: recordId, token: formToken, ...from }

const details = { date: dayInput, time: timeInput, why: textInput(longestWhy) }

/** The next step, in one tap or with a day and a reason. */
export const AdvanceReferral = z.strictObject({ ...named, state: Answer, ...details })
export type AdvanceReferral = z.infer<typeof AdvanceReferral>

/** Puts the last step right. */
export const CorrectReferral = z.strictObject({ ...named, state: oneOf(Answer), ...details })

/** "Weet ik nog niet". */
export const PostponeReferral = z.strictObject(named)

/** Takes the last step back: the one that stood there when the button was drawn. */
export const UndoReferral = z.strictObject({ ...named, version: z.number().int().min(1) })

/** Shows one referral; `here`: in the place of the form that leads back to it. */
export const OpenReferralCard = z.strictObject({
  referral: oneOf(recordId),
  here: z.boolean().default(false),
})

/** Opens a small form about one referral; below its digest, else in the place of its card. */
export const ReferralForm = z.strictObject({
  referral: recordId,
  as: z.enum(['appointed', 'stopped', 'correct']),
  ...from,
})

/** What the buttons of one referral need to know of it. */
export type Answering = Readonly<{
  referral: Readonly<{ id: string; version: number }>
  digest: string | null
}>

/** The name of an answer. */
export function answerSaid(answer: Answer, words: Wording): string {
  switch (answer) {
    case 'went-together':
      return words.referral.together
    case 'went-alone':
      return words.referral.alone
    default:
      return words.referral.states[answer]
  }
}

/** A button that tells one step; with `withInputs` the reason typed beside it goes along. */
export function answerButton(
  answer: Answer,
  { referral, digest, withInputs = false }: Answering & Readonly<{ withInputs?: boolean }>,
  words: Wording,
) {
  return button({
    title: answerSaid(answer, words),
    verb: 'advance-referral',
    data: { referral: referral.id, state: answer, token: tokenOf(referral), ...digestOf(digest) },
    withInputs,
  })
}

/** "Afspraak …", "Lukte niet …", "Verbeteren": opens the form. */
export function formButton(
  as: z.infer<typeof ReferralForm>['as'],
  { referral, digest }: Answering,
  words: Wording,
) {
  const { appoint, stopped, correct } = words.referral
  const title = { appointed: appoint, stopped, correct }[as]
  return button({ title, verb: 'referral-form', data: { referral: referral.id, as, ...digestOf(digest) } })
}

/** A next step in one tap: an answer, or the form behind "Afspraak …" and "Lukte niet …". */
export type QuickStep = Answer | 'appoint' | 'stop'

/** The button of a next step. */
export function quickButton(step: QuickStep, answering: Answering, words: Wording) {
  if (step === 'appoint') return formButton('appointed', answering, words)
  if (step === 'stop') return formButton('stopped', answering, words)
  return answerButton(step, answering, words)
}

/** "Ongedaan maken". */
export function undoButton({ referral, digest }: Answering, words: Wording) {
  const data = {
    referral: referral.id,
    version: referral.version,
    token: tokenOf(referral),
    ...digestOf(digest),
  }
  return button({ title: words.referral.undo, verb: 'undo-referral', data })
}

/** "Weet ik nog niet". */
export function postponeButton({ referral, digest }: Answering, words: Wording) {
  const data = { referral: referral.id, token: tokenOf(referral), ...digestOf(digest) }
  return button({ title: words.referral.notYet, verb: 'postpone-referral', data })
}

/** A tap belongs to the referral as it stood on that card: sent again it is the same tap. */
export function tokenOf({ id, version }: Answering['referral']): string {
  return `referral:${id}:${version}`
}

function digestOf(digest: string | null) {
  return digest === null ? {} : { digest }
}
