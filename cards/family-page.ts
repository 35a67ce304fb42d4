import { type LocalNumber, linesFor } from '../programme/emergency-numbers.ts'
import type { Day } from '../programme/stamp.ts'
import type { WordedGoal } from '../programme/trajectory/goal.ts'
import type { Wording } from './wording/nl.ts'

/** What stands on the page of a family: its own goals, who stands around it, and whom it can call. Nothing says who it is. */
export type FamilyPageView = Readonly<{
  goals: readonly Pick<WordedGoal, 'text' | 'state'>[]
  /** Roles and organisations, the own network first. */
  around: readonly Readonly<{ who: string; task: string | null }>[]
  numbers: readonly LocalNumber[]
  madeOn: Day
}>

/** The page itself, to print: no script, nothing from elsewhere, and no name, address or code. */
export function familyPage(view: FamilyPageView, words: Wording): string {
  const said = words.familyPage.page
  const goals = view.goals.flatMap(({ text, state }) =>
    text === null || state === 'let-go' ? [] : [state === 'reached' ? `${text} (${said.reached})` : text],
  )
  const around = view.around.map(({ who, task }) => (task === null ? who : `${who}: ${task}`))
  return sheet(
    said.heading,
    [
      section(said.goals, goals, said.noGoals),
      section(said.around, around, said.noAround),
      section(said.numbers, numberLines(view.numbers, words), ''),
      `<footer>${inHtml(said.madeOn(words.day(view.madeOn)))}</footer>`,
    ],
    words,
  )
}

/** How many numbers stand on it. */
export function numberLines(local: readonly LocalNumber[], words: Wording): readonly string[] {
  return linesFor({ types: [] }, local).flatMap((one) => {
    if (one.as === 'public') return [`${one.number.number} · ${words.numbers[one.number.for]}`]
    return one.as === 'local'
      ? [`${one.number} · ${one.kind.says[words.language === 'en' ? 'en' : 'nl']}`]
      : []
  })
}

/** Before it: a programme that looks at links in messages must not use it up. */
export function pageWaiting(showAt: string, words: Wording): string {
  const said = words.familyPage.page
  const show = `<a href="${inHtml(showAt)}">${inHtml(said.show)}</a>`
  return sheet(said.heading, [`<p>${inHtml(said.waiting)}</p>`, `<p>${show}</p>`], words)
}

/** After it, and for any link that never was one. */
export function pageGone(words: Wording): string {
  const said = words.familyPage.page
  return sheet(said.heading, [`<p>${inHtml(said.gone)}</p>`], words)
}

function section(title: string, lines: readonly string[], empty: string): string {
  const list = lines.map((text) => `<li>${inHtml(text)}</li>`).join('')
  const body = lines.length > 0 ? `<ul>${list}</ul>` : `<p>${inHtml(empty)}</p><p class="room"></p>`
  return `<section><h2>${inHtml(title)}</h2>${body}</section>`
}

const style =
  'body{font:1.15rem/1.6 sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}' +
  'h1{font-size:1.8rem}h2{font-size:1.3rem;margin-top:2rem}li{margin:.4rem 0}.room{min-height:5rem;border-bottom:1px solid #888}' +
  'footer{margin-top:2rem;color:#555;font-size:.9rem}@media print{a{display:none}}'

function sheet(title: string, body: readonly string[], { language }: Wording): string {
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta name="robots" content="noindex"><title>${inHtml(title)}</title><style>${style}</style></head>`,
    `<body><main><h1>${inHtml(title)}</h1>${body.join('')}</main></body></html>`,
  ].join('\n')
}

/** Anything that was typed, safe to stand in a page. */
export function inHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
