import { z } from 'zod'
import type { SitePolicy } from '../programme/site.ts'
import { type PolicyAsked, PolicyNumber, policyRanges } from '../programme/site-changes/policy-asked.ts'
import { type Body, choice, numberField, textField, timeField } from './elements.ts'
import { oneOf, textInput, timeInput, wholeNumber } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Longest list of colleges or of days, in characters. */
const longestList = 300

/** Any number is read, so that one out of range comes back with a sentence that names the field. */
const anyNumber = wholeNumber(0, 999_999)

/** The inputs of a policy, as a card sends them. */
export const policyInputs = {
  intakeBy: oneOf(z.enum(['lecturer', 'coordinator'])),
  supervisedBy: oneOf(z.enum(['lecturer', 'also-coordinator'])),
  colleges: textInput(longestList),
  closingDays: textInput(60),
  lateFrom: timeInput,
  contactDays: anyNumber,
  visitDays: anyNumber,
  buddiesPerFamily: anyNumber,
  requestDays: anyNumber,
  trajectoryMonths: anyNumber,
  monthsAfterBirth: anyNumber,
  manyHours: anyNumber,
  intervisionWeeks: anyNumber,
  meetingWeeks: anyNumber,
  retentionMonths: anyNumber,
  requestRetentionMonths: anyNumber,
}

const Inputs = z.object(policyInputs)

/** A policy as it was filled in. */
export type PolicyFilled = z.infer<typeof Inputs>

/** What was filled in, as the rules read it. */
export function askedOf(filled: PolicyFilled): PolicyAsked {
  return { ...filled, colleges: filled.colleges ?? '', closingDays: filled.closingDays ?? '' }
}

/** A policy as the form shows it. */
export function filledWith(policy: SitePolicy): PolicyFilled {
  const { colleges, closingDays, version: _v, correctionDays: _c, draftDays: _d, ...rest } = policy
  return { ...rest, colleges: colleges.join(', '), closingDays: closingDays.join(', ') }
}

/** The fields of a policy, those people think of first in front. */
export function policyFields(filled: PolicyFilled, words: Wording): Body {
  const { fields, intakeBy, supervisedBy, form } = words.sites
  return [
    choice({
      id: 'intakeBy',
      label: fields.intakeBy,
      open: true,
      choices: (['lecturer', 'coordinator'] as const).map((value) => ({ value, title: intakeBy[value] })),
      value: filled.intakeBy,
    }),
    choice({
      id: 'supervisedBy',
      label: fields.supervisedBy,
      open: true,
      choices: (['lecturer', 'also-coordinator'] as const).map((value) => ({
        value,
        title: supervisedBy[value],
      })),
      value: filled.supervisedBy,
    }),
    textField({
      id: 'colleges',
      label: fields.colleges,
      value: filled.colleges,
      longest: longestList,
      lines: 'one',
    }),
    ...PolicyNumber.options.map((id) => {
      const { least, most } = policyRanges[id]
      const value = filled[id] === null ? null : String(filled[id])
      return numberField({
        id,
        label: fields[id](least, most),
        value,
        wrong: form.wrong(least, most),
      })
    }),
    textField({
      id: 'closingDays',
      label: fields.closingDays,
      value: filled.closingDays,
      longest: 60,
      lines: 'one',
      placeholder: '91, 42, 14',
    }),
    timeField({ id: 'lateFrom', label: fields.lateFrom, value: filled.lateFrom }),
  ]
}

/** Every line of a policy in words, in the order of the form. */
export function policyRows(
  policy: SitePolicy,
  words: Wording,
): readonly (readonly [label: string, value: string])[] {
  const said = words.sites
  const { shortFields: label } = said
  return [
    [label.intakeBy, said.intakeBy[policy.intakeBy]],
    [label.supervisedBy, said.supervisedBy[policy.supervisedBy]],
    [label.colleges, policy.colleges.join(', ') || said.none],
    [label.contactDays, said.everyDays(policy.contactDays)],
    [label.visitDays, said.everyDays(policy.visitDays)],
    [label.buddiesPerFamily, said.atMost(policy.buddiesPerFamily)],
    [label.requestDays, said.days(policy.requestDays)],
    [label.trajectoryMonths, said.months(policy.trajectoryMonths)],
    [label.monthsAfterBirth, said.months(policy.monthsAfterBirth)],
    [label.closingDays, said.daysBefore(...policy.closingDays)],
    [label.manyHours, said.hours(policy.manyHours)],
    [label.lateFrom, said.from(words.clock(policy.lateFrom))],
    [label.intervisionWeeks, said.everyWeeks(policy.intervisionWeeks)],
    [label.meetingWeeks, said.everyWeeks(policy.meetingWeeks)],
    [label.retentionMonths, said.months(policy.retentionMonths)],
    [label.requestRetentionMonths, said.months(policy.requestRetentionMonths)],
  ]
}
