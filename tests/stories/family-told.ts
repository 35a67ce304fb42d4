import { newTrajectory } from '../../programme/trajectory/trajectory.ts'
import { raised } from '../programme/flags.ts'
import { merel } from './family-page-hands.ts'
import type { Town } from './town.ts'

/** What Lies writes of one visit, field by field. */
export const notes = {
  raised: 'de huisbaas wil het appartement terug',
  observed: 'de kamer was koud en vochtig',
  impression: 'ik denk dat ze erg moe is',
  agreed: 'samen de huurdersbond bellen',
  feeling: 'ik voelde mij machteloos vandaag',
  question: 'mag ik mee naar de vrederechter?',
} as const

/** What is told in the intake. */
export const intakeWords = {
  important: 'dat er rust komt in huis',
  agreed: 'eerst een sms sturen',
  condition: 'niet bellen na tien uur',
}

/** Why a step of a referral was taken. */
export const why = 'zij durft niet alleen te gaan'

/** The goal of the family, in its own words. */
export const goal = 'een eigen voordeur tegen de zomer'

/** Lies led the family to a service that is gone since, and is to be asked how it went. */
export function refers(town: Town): Promise<void> {
  const at = '2026-11-20T09:00:00.000Z'
  const step = {
    state: 'discussed',
    at,
    by: 'lies',
    together: null,
    appointment: null,
    undone: null,
  } as const
  return town.change(async (records) =>
    records.referrals.put({
      id: 'referral-1',
      state: 'discussed',
      family: merel,
      student: 'lies',
      service: 'gone',
      site: 'gent',
      createdAt: at,
      steps: [step],
      whys: [{ step: 0, text: why }],
      question: null,
      version: 1,
      dueDay: '2026-11-22',
      asks: { asked: 0, notYet: 0 },
    }),
  )
}

/** The same referral goes a step further, and somebody says why. */
export function takesStep(
  town: Town,
  { by, at, why: text }: Readonly<{ by: string; at: string; why: string }>,
): Promise<void> {
  return town.change(async (records) => {
    const referral = await records.referrals.get('referral-1')
    if (referral?.state !== 'discussed') throw new Error('no such referral')
    const step = { state: 'agreed', at, by, together: null, appointment: null, undone: null } as const
    const whys = [...(referral.whys ?? []), { step: referral.steps.length, text }]
    records.referrals.put({ ...referral, state: 'agreed', steps: [...referral.steps, step], whys })
  })
}

/** An urgent need that Lies raised for the family, and took back. */
export function raisesAndWithdraws(town: Town): Promise<void> {
  const { step: _, followUpAt: __, ...known } = raised({ id: 'flag-1', family: merel, level: 'today' })
  return town.change(async (records) =>
    records.flags.put({ ...known, state: 'withdrawn', withdrawnAt: '2026-11-23T10:00:00.000Z' }),
  )
}

/** A goal and who is around the family, as the tab is told them elsewhere. */
export async function hasGoalAndHelper(town: Town): Promise<void> {
  await town.change(async (records) => {
    const trajectory = await records.trajectories.get(merel)
    const told = {
      goals: [{ id: 'goal-1', domain: 'housing' as const, setOn: '2026-11-23', lookedBack: [] }],
      goalTexts: [{ goal: 'goal-1', text: goal }],
      helpers: [
        {
          id: 'helper-1',
          line: 'drop-in' as const,
          role: 'volunteer' as const,
          what: [],
          mayCall: false,
          consentOn: null,
          by: 'lies',
          on: '2026-11-23',
        },
      ],
      helperTexts: [{ helper: 'helper-1', organisation: 'Speelbrug', task: 'leest elke vrijdag voor' }],
    }
    const family = await records.families.get(merel)
    if (family) records.trajectories.put({ ...(trajectory ?? newTrajectory(family)), ...told })
  })
}
