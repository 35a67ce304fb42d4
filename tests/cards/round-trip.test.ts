import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { AbsenceForm, SaveAbsence } from '../../cards/absence-form-card.ts'
import { ChooseAlias } from '../../cards/alias-card.ts'
import { NoteAppointment } from '../../cards/appointment-question-card.ts'
import { BirthForm, EnterBirth } from '../../cards/birth-form-card.ts'
import { ClockForm, CompareClock, CompareFollowUp, FollowUpForm } from '../../cards/clock-form-cards.ts'
import { SeeClocks } from '../../cards/clocks-card.ts'
import { SaveClock, SaveFollowUp } from '../../cards/compare-clocks-card.ts'
import { contactDraftCard, SaveContact } from '../../cards/contact-draft-card.ts'
import { CorrectContact, UndoContact } from '../../cards/contact-kept-card.ts'
import { RunDrill } from '../../cards/drill-card.ts'
import { RemoveDuty, SeeDuty } from '../../cards/duty-card.ts'
import { EndMatch, EndMatchForm, PickMatch } from '../../cards/end-match-card.ts'
import { OpenTimeline, SeeSupervised } from '../../cards/families-card.ts'
import { AddFamily } from '../../cards/family-form-card.ts'
import { AnswerFollowUp } from '../../cards/flag-follow-up-card.ts'
import {
  CannotFlag,
  HandOn,
  HandOnForm,
  ResolveFlag,
  ResolveForm,
  StillBusy,
  TakeFlag,
} from '../../cards/flag-form-cards.ts'
import { ChangeFlagLevel, FlagLevelForm } from '../../cards/flag-level-card.ts'
import { OpenFlagCard } from '../../cards/flag-timeline-card.ts'
import { Chat } from '../../cards/help-card.ts'
import { JudgeLeaflet, OpenLeaflet } from '../../cards/leaflet-card.ts'
import { SaveLeaflet } from '../../cards/leaflet-form-card.ts'
import { MatchForm, StartMatch } from '../../cards/match-form-card.ts'
import { NumberForm, SaveNumber } from '../../cards/number-form-card.ts'
import { SaveOfficialSearch } from '../../cards/official-search-card.ts'
import { PickPerson, RemovePerson, SeePeople } from '../../cards/people-card.ts'
import { SavePerson } from '../../cards/person-form-card.ts'
import { ReviseDraft } from '../../cards/revise-draft-card.ts'
import { ImportRoster } from '../../cards/roster-card.ts'
import { OpenService, PostService } from '../../cards/service-card.ts'
import { FindServices } from '../../cards/service-search.ts'
import { SetLanguage } from '../../cards/settings-cards.ts'
import { SaveShift, ShiftForm } from '../../cards/shift-form-card.ts'
import { CloseDays, SaveHours, SiteCalendarForm } from '../../cards/site-calendar-cards.ts'
import { SeeSiteFamilies } from '../../cards/site-families-card.ts'
import { SeeNumbers } from '../../cards/site-numbers-card.ts'
import { ChangeSupervisor, SupervisorForm } from '../../cards/supervisor-form-card.ts'
import { TellFlag } from '../../cards/tell-flag-part.ts'
import { AcknowledgeContact, AskAboutContact } from '../../cards/timeline-card.ts'
import { RaiseUrgent, WithdrawUrgent } from '../../cards/urgent-card.ts'
import { NotUrgent } from '../../cards/urgent-question-card.ts'
import { OpenDraftCard } from '../../cards/week-card.ts'
import { ChooseDraft, SaveOpenDraft } from '../../cards/which-draft-card.ts'
import { nl } from '../../cards/wording/nl.ts'
import { Present, SpeakingHelp, Spoken, ToldBy } from '../../programme/contact.ts'
import { ContactAction, ContactKind, LifeDomain, ServiceKey } from '../../programme/contact-words.ts'
import { type DraftFields, emptyFields } from '../../programme/draft.ts'
import { clients, nodesOfType, tap } from './client.ts'
import { filled } from './fictional.ts'
import { referralSchemas } from './referral-schemas.ts'
import { roadSchemas } from './road-schemas.ts'
import { samples } from './samples.ts'
import { sharingSchemas } from './sharing-schemas.ts'
import { draftView } from './student-samples.ts'

/** What the draft form should say of these fields when nobody touched it. */
function saidOf(fields: DraftFields) {
  const { actions, justTogether, next, bringsToIntervision, sharedWithAssessor, ...rest } = fields
  const { told, words, unsure, referrals, dateAssumed, impossible, ...asked } = rest
  const [first, second] = next
  return {
    ...asked,
    ...Object.fromEntries(
      ServiceKey.options.map((service) => [
        `referral_${service}`,
        referrals.find((one) => one.service === service)?.state ?? null,
      ]),
    ),
    missedBy: fields.kind === 'missed' ? fields.missedBy : null,
    token: 'draft:0190a0b0-0000-7000-8000-000000000001',
    draft: '0190a0b0-0000-7000-8000-000000000001',
    revision: 2,
    form: 'full',
    nextChosen: null,
    together: [...(justTogether ? ['just-together'] : []), ...actions],
    nextDate: first?.date ?? null,
    nextTime: first?.time ?? null,
    next2Date: second?.date ?? null,
    next2Time: second?.time ?? null,
    toIntervision: bringsToIntervision,
    shareWithAssessor: sharedWithAssessor,
  }
}

const everything: DraftFields = {
  ...filled,
  kind: 'missed',
  time: '00:05',
  minutes: 1440,
  place: 'aan “het water”, <hier>',
  domains: LifeDomain.options,
  actions: ContactAction.options,
  services: ServiceKey.options,
  referrals: ServiceKey.options.map((service) => ({ service, state: 'failed' as const })),
  toldBy: ToldBy.options,
  agreed: 'we bellen elkaar',
  present: Present.options,
  justTogether: true,
  missedBy: 'buddy',
  concern: 'urgent',
  feelingShared: true,
  raised: 'Lijn een\nLijn twee & **meer**, [x](y)',
  observed: 'é'.repeat(2000),
  impression: 'مرحبا 👶',
  feeling: 'true',
  question: '1e3',
}

const drafts: readonly (readonly [string, DraftFields])[] = [
  ['nothing known', emptyFields],
  ['a sentence read', filled],
  ['everything there is', everything],
  ['one appointment without a time', { ...filled, next: [{ date: '2026-12-04', time: null }] }],
  ...ContactKind.options.map((kind) => [kind, { ...filled, kind }] as const),
  ...SpeakingHelp.options.map((speakingHelp) => [speakingHelp, { ...filled, speakingHelp }] as const),
  ...Spoken.options.map((spoken) => [spoken, { ...filled, spoken }] as const),
]

describe('what a draft card shows comes back unchanged', () => {
  const runs = drafts.flatMap(([name, fields]) =>
    clients.map((client, at) => [`${name}, client ${at + 1}`, fields, client] as const),
  )
  it.each(runs)('%s', (_, fields, client) => {
    const card = contactDraftCard(draftView(fields, nl), nl)
    expect(SaveContact.parse(tap(card, 'save-contact', client))).toEqual(saidOf(fields))
  })

  it('also after a correction and after a problem', () => {
    const view = { ...draftView(filled, nl, 'contact-1'), problem: 'Ik mis nog het gezin.' }
    expect(SaveContact.parse(tap(contactDraftCard(view, nl), 'save-contact'))).toEqual(saidOf(filled))
  })
})

/** What reads each button that sends something of its own; the others send nothing. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  'save-contact': SaveContact,
  'choose-alias': ChooseAlias,
  'correct-contact': CorrectContact,
  'undo-contact': UndoContact,
  'open-timeline': OpenTimeline,
  'add-family': AddFamily,
  'match-form': MatchForm,
  'start-match': StartMatch,
  'end-match-form': EndMatchForm,
  'ask-end-match': PickMatch,
  'end-match': EndMatch,
  'supervisor-form': SupervisorForm,
  'change-supervisor': ChangeSupervisor,
  'birth-form': BirthForm,
  'enter-birth': EnterBirth,
  'supervised-families': SeeSupervised,
  'site-numbers': SeeNumbers,
  clocks: SeeClocks,
  'clock-form': ClockForm,
  'compare-clock': CompareClock,
  'save-clock': SaveClock,
  'follow-up-form': FollowUpForm,
  'compare-follow-up': CompareFollowUp,
  'save-follow-up': SaveFollowUp,
  'number-form': NumberForm,
  'save-number': SaveNumber,
  duty: SeeDuty,
  'remove-duty': RemoveDuty,
  'shift-form': ShiftForm,
  'save-shift': SaveShift,
  'absence-form': AbsenceForm,
  'save-absence': SaveAbsence,
  'closed-form': SiteCalendarForm,
  'close-days': CloseDays,
  'hours-form': SiteCalendarForm,
  'save-hours': SaveHours,
  log: z.object({ family: z.string().optional() }),
  people: SeePeople,
  'site-families': SeeSiteFamilies,
  'person-form': PickPerson,
  'ask-remove-person': PickPerson,
  'remove-person': RemovePerson,
  'save-person': SavePerson,
  'import-roster': ImportRoster,
  'set-language': SetLanguage,
  'acknowledge-contact': AcknowledgeContact,
  'ask-about-contact': AskAboutContact,
  'raise-urgent': RaiseUrgent,
  'withdraw-urgent': WithdrawUrgent,
  'not-urgent': NotUrgent,
  'take-flag': TakeFlag,
  'cannot-flag': CannotFlag,
  'still-busy': StillBusy,
  'hand-on-form': HandOnForm,
  'hand-on': HandOn,
  'resolve-form': ResolveForm,
  'flag-level-form': FlagLevelForm,
  'change-flag-level': ChangeFlagLevel,
  drill: RunDrill,
  'resolve-flag': ResolveFlag,
  'answer-follow-up': AnswerFollowUp,
  'tell-flag': TellFlag,
  'open-flag': OpenFlagCard,
  'flag-timeline': OpenFlagCard,
  'open-draft': OpenDraftCard,
  'choose-draft': ChooseDraft,
  'save-open-draft': SaveOpenDraft,
  chat: Chat,
  'note-appointment': NoteAppointment,
  'revise-draft': ReviseDraft,
  'find-services': FindServices,
  'open-service': OpenService,
  'post-service': PostService,
  'open-leaflet': OpenLeaflet,
  'agree-leaflet': JudgeLeaflet,
  'remove-leaflet': JudgeLeaflet,
  'save-leaflet': SaveLeaflet,
  'save-official-search': SaveOfficialSearch,
  ...referralSchemas,
  ...roadSchemas,
  ...sharingSchemas,
}

const buttons = samples.flatMap(({ name, card }) =>
  nodesOfType(card, 'Action.Execute').map(({ verb }) => [name, String(verb), card] as const),
)

describe('a button sends what its own verb reads', () => {
  it.each(buttons.filter(([, verb]) => schemas[verb]))('%s: %s', (_, verb, card) => {
    for (const client of clients)
      expect(schemas[verb]?.safeParse(tap(card, verb, client))).toMatchObject({ success: true })
  })

  it('or nothing at all, when the verb needs nothing', () => {
    for (const [, verb, card] of buttons)
      if (!schemas[verb]) expect(Object.keys(tap(card, verb)).filter((key) => key !== 'draft')).toEqual([])
  })

  it('every schema above is sent by some button', () => {
    expect(new Set(buttons.map(([, verb]) => verb))).toEqual(
      expect.objectContaining(new Set(Object.keys(schemas))),
    )
  })
})
