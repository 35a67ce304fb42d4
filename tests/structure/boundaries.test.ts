import { describe, expect, it } from '@jest/globals'
import { importsOf, type Source, sourcesOf } from './rooms.ts'

const own = ['programme', 'understanding', 'directory', 'cards', 'storage', 'bot', 'tab'] as const

/** What a room may import beside itself: other rooms, and packages. */
const arrows: Readonly<Record<(typeof own)[number], readonly RegExp[]>> = {
  programme: [/^(zod|luxon)$/],
  understanding: [/^programme\//, /^(zod|luxon)$/],
  // node:crypto only for ids that follow from what they name: it touches no machine
  directory: [/^programme\//, /^(zod|luxon|csv-parse)(\/|$)/, /^node:crypto$/],
  cards: [/^(programme|directory)\//, /^zod$/, /^@microsoft\/teams\.cards$/, /^luxon$/],
  storage: [/^(programme|directory)\//, /^(zod|luxon|lowdb)(\/|$)/, /^node:/],
  bot: [
    /^(programme|understanding|directory|cards|storage)\//,
    /^(zod|luxon|pino|restify|botbuilder|csv-parse|yauzl|jose|write-excel-file)(\/|$)/,
    /^(yazl|ajv-draft-04|ajv-formats|@microsoft\/app-manifest)(\/|$)/,
    /^node:/,
  ],
  // of the cards only the pages and the words: how a page is filled is known to the bot alone
  tab: [
    /^(programme|directory)\//,
    /^cards\/(pages\/(?!fill-)|wording\/)/,
    /^(react|react-dom|@fluentui\/react-components|@microsoft\/teams-js|adaptivecards|zod|vite)(\/|$)/,
  ],
}

/** Doors that only one folder may open, and who may come to that folder. */
const doors: readonly Readonly<{ to: RegExp; from: RegExp }>[] = [
  { to: /^botbuilder/, from: /^bot\/teams\// },
  { to: /^restify/, from: /^bot\/http\// },
  { to: /^bot\/teams\//, from: /^bot\/(teams\/|compose\.ts$|run\.ts$|config\.ts$)/ },
  { to: /^bot\/http\//, from: /^bot\/(http\/|compose\.ts$|run\.ts$)/ },
  { to: /^storage\/(?!store\.ts|collections\.ts)/, from: /^(storage\/|bot\/run\.ts$|bot\/commands\/)/ },
  { to: /^bot\/commands\//, from: /^bot\/commands\// },
  { to: /^write-excel-file/, from: /^bot\/export\/file-of\.ts$/ },
  // tokens are checked in one folder, and only the card of the tab draws cards
  { to: /^jose/, from: /^bot\/tab\// },
  { to: /^bot\/tab\//, from: /^bot\/(tab\/|http\/|compose\.ts$|run\.ts$|commands\/)/ },
  // what the package for Teams is made with is loaded by nothing that runs day and night
  { to: /^(yazl|ajv|@microsoft\/app-manifest)/, from: /^bot\/app-package\// },
  { to: /^bot\/app-package\/(?!settings\.ts)/, from: /^bot\/(app-package|commands)\// },
  { to: /^vite$/, from: /^tab\/vite\.config\.ts$/ },
  { to: /^adaptivecards/, from: /^tab\/card\// },
  { to: /^@microsoft\/teams-js/, from: /^tab\/host\/teams\.ts$/ },
]

const all = sourcesOf(...own)

describe('the arrows between the rooms', () => {
  it.each(own)('%s imports only what it may', (room) => {
    const wrong = sourcesOf(room).flatMap((source) =>
      importsOf(source)
        .filter((name) => !name.startsWith(`${room}/`) && !arrows[room].some((allowed) => allowed.test(name)))
        .map((name) => `${source.path} -> ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('some doors open from one folder only', () => {
    const wrong = all.flatMap((source) =>
      importsOf(source).flatMap((name) =>
        doors
          .filter(({ to, from }) => to.test(name) && !from.test(source.path))
          .map(() => `${source.path} -> ${name}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('only bot/config.ts reads the environment', () => {
    expect(using(all, /(?<!')process\.env/)).toEqual(['bot/config.ts'])
  })

  it('npm start hands Teams nothing of the tests: no seams, no other mode, no clock', () => {
    const main = all
      .filter(({ path }) => path === 'bot/main.ts' || path === 'bot/run.ts')
      .map(({ text }) => text)
      .join('\n')
    expect(main).toContain("mode: 'real'")
    expect(main).not.toMatch(
      /\b(seams|openIdUrl|credentialsFactory|keysUrl|people|clock|chance|rounds|argv)\b|mode: (?!'real')/,
    )
    expect(all.find(({ path }) => path === 'bot/config.ts')?.text).not.toMatch(
      /seam|openId|keysUrl|issuer|argv/i,
    )
  })

  it('reads imports as they are written here', () => {
    const imported = importsOf({
      path: 'bot/a/b.ts',
      text: "import x from './y.ts'\nimport type {\n Z\n} from '../z.ts'\nimport '../n.js'\n",
    })
    expect(imported).toEqual(['bot/a/y.ts', 'bot/z.ts', 'bot/n.js'])
  })
})

describe('the pure rooms', () => {
  it.each(['DateTime.now', 'new Date(', 'Date.now', 'Math.random', 'process.', 'console.'])(
    'do not use %s',
    (banned) => {
      const pattern = new RegExp(`(?<![\\w.])${banned.replace(/[.(]/g, '\\$&')}`)
      expect(using(sourcesOf('programme', 'understanding', 'directory', 'cards'), pattern)).toEqual([])
    },
  )
})

describe('the files', () => {
  it('none is longer than 250 lines, words and data excepted', () => {
    const isWords = /\/(words|wording)\//
    const long = [...all, ...sourcesOf('tests')].filter(
      ({ path, text }) => !isWords.test(path) && text.split('\n').length > 251,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('none has a name that says nothing', () => {
    const junk =
      /(^|\/)(utils?|helpers?|common|lib|shared|core|services|managers?|misc|types|constants|index)(\/|\.(ts|js)$)/
    expect([...all, ...sourcesOf('tests')].map(({ path }) => path).filter((path) => junk.test(path))).toEqual(
      [],
    )
  })
})

/** The files in which something stands outside comments. */
function using(sources: readonly Source[], pattern: RegExp): readonly string[] {
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '')
  return sources.filter(({ text }) => pattern.test(code(text))).map(({ path }) => path)
}
