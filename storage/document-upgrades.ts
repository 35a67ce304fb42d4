import { firstEscalation } from '../programme/escalation-policy.ts'

/** A document as an earlier version of the program stored it; what is sealed is open here, or absent when erased. */
type Older = Readonly<Record<string, unknown>>

/** From one version of a document to the next; forward only. */
type Upgrade = (document: unknown) => unknown

const newFacts = { speakingHelp: null, toldBy: [], referrals: [] }

/** Version 1 had the interpreter among the languages; version 2 has both, and who told it, referrals, what was agreed. */
export const contactUpgrades: Readonly<Record<number, Upgrade>> = {
  1: (document) => {
    const { facts, texts, history, ...rest } = document as Older
    return {
      ...rest,
      facts: withHelp(facts as Older),
      ...(texts === undefined ? {} : { texts: withAgreed(texts) }),
      ...(history === undefined ? {} : { history: history === null ? null : earlier(history) }),
    }
  },
}

function earlier(history: unknown): unknown {
  return (history as readonly Older[]).map((version) => ({
    ...version,
    facts: withHelp(version.facts as Older),
    ...(version.texts === undefined ? {} : { texts: withAgreed(version.texts) }),
  }))
}

function withHelp(facts: Older): Older {
  const help = facts.spoken === 'interpreter' || facts.spoken === 'translation-app' ? facts.spoken : null
  return { ...facts, ...newFacts, spoken: help === null ? facts.spoken : null, speakingHelp: help }
}

function withAgreed(texts: unknown): unknown {
  return texts === null ? null : { ...(texts as Older), agreed: null }
}

/** Version 2 of a draft knows what it was about when it ended, and has the new fields of a contact while it is open. */
export const draftUpgrades: Readonly<Record<number, Upgrade>> = {
  1: (document) => {
    const draft = document as Older
    if (draft.state === 'saved') return draft
    if (draft.state !== 'open') return { ...draft, was: null }
    // Fields of a version that was unknown already stay so: they are dropped with a kind word, never guessed at.
    if (draft.version !== 1 || typeof draft.fields !== 'object' || draft.fields === null) return draft
    const fields = { ...withHelp(draft.fields as Older), agreed: null, withdrawn: [], dateAssumed: false }
    return { ...draft, version: 2, fields: { ...fields, impossible: [] } }
  },
}

/** Version 2 of an answer knows what it told about; of an older one that is unknown, so it is not told again. */
export const answeredUpgrades: Readonly<Record<number, Upgrade>> = {
  1: (document) => ({ ...(document as Older), family: null, needs: null }),
}

/**
 * Version 1 of an urgent call had no chain and nobody could close it; its notices went out in their day. Version 2
 * keeps it as ended, so that no old call wakes anybody up.
 */
export const flagUpgrades: Readonly<Record<number, Upgrade>> = {
  1: (document) => {
    const { id, student, family, level, raisedAt, withdrawnAt } = document as Older
    const told = {
      id,
      student,
      family,
      level,
      raisedAt,
      site: '',
      types: [],
      sign: null,
      done: [],
      isDrill: false,
    }
    const plain = { ...told, chain: [], policy: firstEscalation, closed: [], shown: null, events: [] }
    const flag = { ...plain, hours: { from: '09:00', until: '17:00' } }
    return withdrawnAt
      ? { ...flag, state: 'withdrawn', withdrawnAt }
      : { ...flag, state: 'closed', by: 'system', closedAt: raisedAt, outcome: 'passed-on' }
  },
}

/**
 * Version 1 of a site had one local number, that of the maternity ward, inside the policy that matches keep. Version 2
 * has a list of its own for all local numbers, with every number that was ever shown, and one for the clocks.
 */
export const siteUpgrades: Readonly<Record<number, Upgrade>> = {
  1: (document) => {
    const { policies, ...site } = document as Older & Readonly<{ policies: readonly Older[] }>
    const wards = policies.map(({ maternityNumber, maternityChecked }) =>
      typeof maternityNumber === 'string' && maternityNumber !== ''
        ? { maternity: { number: maternityNumber, checked: maternityChecked ?? null } }
        : {},
    )
    // A policy that left the number as it was is no new version of the numbers; none at all is how a site begins.
    const changed = wards.filter((ward, at) => JSON.stringify(ward) !== JSON.stringify(wards[at - 1] ?? {}))
    return {
      ...site,
      policies: policies.map(({ maternityNumber: _number, maternityChecked: _checked, ...policy }) => policy),
      numbers: changed.map((filled, at) => ({ version: at + 1, filled })),
      escalations: [],
    }
  },
  // Version 3 knows how the Sociale Kaart is searched.
  2: (document) => ({ ...(document as Older), officialSearches: [] }),
  // Version 4 knows how a family's road goes there: what was done by everybody until then is written down.
  3: (document) => {
    const { policies, ...site } = document as Older & Readonly<{ policies: readonly Older[] }>
    return { ...site, policies: policies.map((policy) => ({ ...firstRoadPolicy, ...policy })), tenants: [] }
  },
  // Version 5 plans its intervisions, forgets requests that came to nothing, and says who supervises: where the
  // coordinator did the intake, the coordinator was meant to supervise as well.
  4: (document) => {
    const { policies, ...site } = document as Older & Readonly<{ policies: readonly Older[] }>
    return {
      ...site,
      policies: policies.map((policy) => ({
        ...policy,
        supervisedBy: policy.intakeBy === 'coordinator' ? 'also-coordinator' : 'lecturer',
        intervisionWeeks: 2,
        requestRetentionMonths: 6,
      })),
    }
  },
}

/** What a policy of the third version did not say yet, as the programme proposes it. */
const firstRoadPolicy = {
  intakeBy: 'lecturer',
  colleges: [],
  requestDays: 14,
  trajectoryMonths: 18,
  monthsAfterBirth: 12,
  closingDays: [91, 42, 14],
  manyHours: 6,
  lateFrom: '21:00',
  meetingWeeks: 13,
  retentionMonths: 12,
}
