import { Role } from '../programme/person.ts'
import { inHtml, numberLines } from './family-page.ts'
import type { Wording } from './wording/nl.ts'

/** The looks of Teams; whatever else is asked for looks light. */
export type HelpTheme = 'light' | 'dark' | 'contrast'

/**
 * The help beside the chat, for whoever opens it: what can be typed, who to call, what is kept. It is the same for
 * everybody and knows nobody, so it needs no signing in and no script.
 */
export function helpPage(words: Wording, theme: HelpTheme): string {
  const said = words.appPackage.helpPage
  const groups = Role.options.map((role) => ({
    heading: words.roles[role],
    intro: words.help.intro[role],
    commands: words.help.commands[role],
  }))
  return [
    `<!doctype html><html lang="${words.language}" data-theme="${theme}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${inHtml(said.title)}</title><style>${style}</style></head><body><main>`,
    `<h1>${inHtml(said.title)}</h1>`,
    `<section><h2>${inHtml(said.urgent)}</h2><p>${inHtml(said.urgentText)}</p>${list(numberLines([], words))}</section>`,
    `<p>${inHtml(said.lead)}</p>`,
    ...groups.map(
      ({ heading, intro, commands }) =>
        `<section><h2>${inHtml(capital(heading))}</h2><p>${inHtml(intro)}</p>${chips(commands)}</section>`,
    ),
    `<section><h2>${inHtml(capital(said.everyone))}</h2>${chips(words.help.everyone)}</section>`,
    `<section><h2>${inHtml(words.privacy.title)}</h2>${list(words.privacy.lines)}</section>`,
    `<footer><p>${inHtml(said.people)}</p><p>${inHtml(words.help.robot)}</p></footer>`,
    '</main></body></html>',
  ].join('\n')
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${inHtml(line)}</li>`).join('')}</ul>`
}

function chips(commands: readonly string[]): string {
  return `<ul class="said">${commands.map((command) => `<li>${inHtml(command)}</li>`).join('')}</ul>`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const style = `
:root { --ground: #f5f5f5; --sheet: #ffffff; --text: #242424; --edge: #d1d1d1; --head: #9c4030 }
:root[data-theme='dark'] { --ground: #1f1f1f; --sheet: #292929; --text: #ffffff; --edge: #525252; --head: #f2a48f }
:root[data-theme='contrast'] { --ground: #000000; --sheet: #000000; --text: #ffffff; --edge: #ffffff; --head: #ffff01 }
body { margin: 0; background: var(--ground); color: var(--text); line-height: 1.5;
  font-family: 'Segoe UI', system-ui, sans-serif; overflow-wrap: anywhere }
main { max-width: 44rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.5rem; margin: 0 0 1rem }
h2 { font-size: 1.1rem; margin: 0; color: var(--head) }
section { background: var(--sheet); border: 1px solid var(--edge); border-radius: 8px; padding: 0.75rem 1rem; margin: 0 0 0.75rem }
section p { margin: 0.25rem 0 0.5rem }
ul { margin: 0.25rem 0 0; padding-left: 1.25rem }
.said { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.4rem }
.said li { border: 1px solid var(--edge); border-radius: 1rem; padding: 0.1rem 0.7rem }
`
