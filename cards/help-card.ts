import { z } from 'zod'
import type { Role } from '../programme/person.ts'
import type { Card } from './card.ts'
import { button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { numbersAtHand } from './numbers-at-hand.ts'
import type { Wording } from './wording/nl.ts'

/** What a kind sentence can be about. */
const About = z.enum([
  'thanks',
  'nothing-open',
  'what-next',
  'request',
  'reminder',
  'intervision',
  'lecturer',
  'intake',
  'alerts',
  'left',
  'stopping',
])
export type About = z.infer<typeof About>

/** Asks for a kind sentence and nothing more. */
export const Chat = z.strictObject({ about: About })

/** Longest answer of one paragraph, in characters. */
const longestAnswer = 1500

/** Buttons that fit what a role does most. */
const nextSteps: Readonly<Record<Role, readonly (keyof typeof steps)[]>> = {
  student: ['log', 'families', 'week', 'urgent'],
  lecturer: ['supervised', 'newLogs', 'supervisedWeek'],
  assessor: ['shared', 'find'],
  coordinator: ['people', 'siteFamilies', 'addFamily', 'match'],
  partner: ['askBuddy', 'myRequests', 'find'],
}

/** Somebody with several roles gets what weighs most of each: both lists of families, and the way to call. */
const byWeight = [
  'log', 'families', 'supervised', 'urgent', 'people', 'shared', 'askBuddy', 'myRequests', 'find', 'newLogs', 'week', 'supervisedWeek', 'siteFamilies',
  'addFamily', 'match',
] as const // biome-ignore format: one list, read as words

const steps = {
  log: 'log',
  families: 'my-families',
  supervised: 'supervised-families',
  contacts: 'my-contacts',
  week: 'my-week',
  help: 'help',
  urgent: 'raise-urgent',
  people: 'people',
  siteFamilies: 'site-families',
  duty: 'duty',
  find: 'find-form',
  shared: 'shared-work',
  privacy: 'privacy',
  language: 'language-form',
  undo: 'undo-latest',
  match: 'match-form',
  addFamily: 'family-form',
  newLogs: 'new-logs',
  supervisedWeek: 'my-week',
  supervisedContacts: 'supervised-contacts',
  askBuddy: 'request-form',
  myRequests: 'my-requests',
  openRequests: 'open-requests',
} as const

/** Things the bot can offer as a next step. */
export type NextStep = keyof typeof steps

/** A button for a next step. */
export function stepButton(step: NextStep, words: Wording) {
  return button({ title: words.notUnderstood[step], verb: steps[step] })
}

/** Who is greeted; `isMatched` tells whether a student is the buddy of a family, without which there is nothing to log. */
export type Greeted = Readonly<{ name: string; roles: readonly Role[]; isMatched?: boolean }>

/** Hello and what the bot can do for this person; also the welcome, the same each time it is installed. */
export function helpCard({ name, roles, isMatched = true }: Greeted, words: Wording): Card {
  const said = words.help
  const commands = [...new Set([...roles.flatMap((role) => said.commands[role]), ...said.everyone])]
  // With privacy beside them five at most: hosts that follow the library's default show no sixth button.
  const fitting = new Set<NextStep>(roles.flatMap((role) => nextSteps[role]))
  if (!isMatched) fitting.delete('log')
  const buttons = byWeight.filter((step) => fitting.has(step)).slice(0, 4)
  const urgentLast: readonly NextStep[] = [
    ...buttons.filter((step) => step !== 'urgent'),
    'privacy',
    ...buttons.filter((step) => step === 'urgent'),
  ]
  return card({
    fallback: said.fallback,
    body: [
      heading(said.greeting(plain(name.split(' ')[0] ?? name, 40))),
      ...roles.map((role) => line(said.intro[role])),
      line(said.can, { weight: 'Bolder', spacing: 'Medium' }),
      line(commands.map((command) => `“${command}”`).join(' · '), { spacing: 'Small' }),
      quiet(said.robot, { spacing: 'Medium' }),
      ...(fitting.has('urgent') ? numbersAtHand(words) : []),
    ],
    actions: urgentLast.map((step) => stepButton(step, words)),
  })
}

/** Shown when a message was not understood: the three likeliest things, never a dead end. */
export function notUnderstoodCard(likeliest: readonly NextStep[], words: Wording): Card {
  return card({
    fallback: words.notUnderstood.text,
    body: [
      line(words.notUnderstood.text),
      ...(likeliest.slice(0, 3).includes('urgent') ? numbersAtHand(words) : []),
    ],
    actions: likeliest.slice(0, 3).map((step) => stepButton(step, words)),
  })
}

/** A short answer with the next steps that fit it; it may hold names as they are, the card escapes them. */
export function answerCard(text: string, next: readonly NextStep[], words: Wording): Card {
  return card({
    fallback: text,
    body: [line(plain(text, longestAnswer)), ...(next.includes('urgent') ? numbersAtHand(words) : [])],
    actions: next.map((step) => stepButton(step, words)),
  })
}
