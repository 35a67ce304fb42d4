import { z } from 'zod'
import type { Card } from '../cards/card.ts'
import {
  type About,
  answerCard,
  Chat,
  helpCard,
  type NextStep,
  notUnderstoodCard,
} from '../cards/help-card.ts'
import { languageCard, privacyCard, SetLanguage } from '../cards/settings-cards.ts'
import { wordsOf } from '../cards/wording/words.ts'
import { momentOf, stamp } from '../programme/stamp.ts'
import { action, below, done, inPlace, type Turn } from './action.ts'
import { questionWaits } from './open-question.ts'
import { hasSupervised, ownFamilies, supervisorOf } from './own-families.ts'

/** Hello, and what the bot can do for this person. */
export const help = action({
  asks: z.object({}),
  needs: 'use-the-bot',
  audit: 'help.seen',
  run: async (_, turn) => done(below(await helpFor(turn))),
})

/**
 * The welcome when the bot is installed: one, although Teams tells of an installation twice and the local client again
 * at each reload.
 */
export const welcome = action({
  asks: z.object({}),
  needs: 'use-the-bot',
  audit: 'welcomed',
  run: async (_, turn) => {
    const reach = await turn.records.reaches.get(turn.person.id)
    const isRecent = reach?.welcomedAt && momentOf(reach.welcomedAt) > turn.now.minus({ minutes: 1 })
    if (!reach || isRecent) return done({ messages: [] })
    const record = { ...reach, welcomedAt: stamp(turn.now) }
    return done(below(await helpFor(turn)), { changes: [{ collection: 'reaches', record }] })
  },
})

async function helpFor(turn: Turn): Promise<Card> {
  return helpCard({ ...turn.person, isMatched: await isMatched(turn) }, turn.words)
}

/** What the bot keeps and who may see it. */
export const privacy = action({
  asks: z.object({}),
  needs: 'use-the-bot',
  audit: 'privacy.seen',
  run: async (_, turn) => done(below(privacyCard(turn.words))),
})

/** Asks which language to speak. */
export const languageForm = action({
  asks: z.object({}),
  needs: 'use-the-bot',
  audit: 'language.form-opened',
  run: async (_, turn) => done(below(languageCard(turn.words))),
})

/** Speaks the language chosen from now on. */
export const setLanguage = action({
  asks: SetLanguage,
  needs: 'use-the-bot',
  audit: 'language.chosen',
  run: async ({ language }, turn) =>
    done(below(answerCard(turn.words.speaks[language], ['help'], wordsOf(language))), {
      changes: [{ collection: 'people', record: { ...turn.person, language } }],
    }),
})

/** The three likeliest things when a message was not understood. */
export const notUnderstood = action({
  asks: z.strictObject({ likeliest: z.array(z.string()).max(6).readonly() }),
  needs: 'use-the-bot',
  audit: 'not-understood',
  run: async ({ likeliest }, turn) => {
    const usual = await usualSteps(turn)
    const fitting = usual.filter((step) => likeliest.includes(step))
    return done(below(notUnderstoodCard([...new Set([...fitting, ...usual])], turn.words)))
  },
})

/** A kind sentence with a next step: for small talk and for what comes later. */
export const chat = action({
  asks: Chat,
  needs: 'use-the-bot',
  audit: 'chat',
  run: async ({ about }, turn) => {
    const question = about === 'what-next' ? await questionWaits(turn) : null
    if (question) return question
    return done(
      inPlace(answerCard(await sentence(about, turn), (await usualSteps(turn)).slice(0, 3), turn.words)),
    )
  },
})

async function sentence(about: About, turn: Turn): Promise<string> {
  const { words } = turn
  switch (about) {
    case 'thanks':
      return turn.person.roles.includes('student') ? words.thanks : words.thanksToOthers
    case 'nothing-open':
      return words.nothingOpen
    case 'what-next':
      return words.whatNext
    case 'request':
      return words.later.new_buddy_request
    case 'reminder':
      return words.later.set_reminder
    case 'intervision':
      return words.later.intervision
    case 'lecturer':
      return words.later.contact_lecturer(await lecturerName(turn))
    case 'intake':
      return words.later.intake_gdi
    case 'alerts':
      return words.later.alerts
    case 'left':
      return words.nothingChanged
    case 'stopping':
      return words.stopping(await lecturerName(turn))
  }
}

async function lecturerName(turn: Turn): Promise<string | null> {
  const own = await ownFamilies(turn)
  const supervisors = await Promise.all(own.map(({ family }) => supervisorOf(family, turn.records)))
  return supervisors.find((person) => person !== undefined)?.name ?? null
}

/** Whether a student has a family to log for. */
async function isMatched(turn: Turn): Promise<boolean> {
  return (await ownFamilies(turn)).length > 0
}

async function usualSteps(turn: Turn): Promise<readonly NextStep[]> {
  const steps: NextStep[] = []
  const { roles } = turn.person
  if (roles.includes('student') && (await isMatched(turn))) steps.push('log')
  if (roles.includes('student')) steps.push('families', 'contacts', 'week', 'urgent')
  if (await hasSupervised(turn)) steps.push('supervised', 'newLogs')
  if (roles.includes('lecturer')) steps.push('match')
  if (roles.includes('coordinator')) steps.push('people', 'siteFamilies')
  if (roles.includes('assessor')) steps.push('shared')
  if (roles.includes('partner')) steps.push('askBuddy', 'myRequests')
  return [...steps, 'find', 'help', 'privacy', 'language']
}
