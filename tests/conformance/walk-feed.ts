import { Validator } from '@seriousme/openapi-schema-validator'
import { type AnswerCheck, answersOf } from '../http/feed-answers.ts'
import type { FeedBot } from '../http/feed-bot.ts'
import type { Fault } from './report.ts'

/** Something the feed said, and the schema of the standard that it has to be. */
type Said = Readonly<{ where: string; schema: string; value: unknown }>

/** Everything the feed says, and what is wrong with it besides the schemas of the standard. */
export type Walk = Readonly<{ answers: number; said: readonly Said[]; faults: readonly Fault[] }>

type Page = Readonly<{
  total_items: number
  size: number
  last_page: boolean
  contents: readonly { id: string }[]
}>

/** Each list with the schema of what is on it, and the forms it comes in. */
const lists = [
  { name: 'services', schema: 'service', forms: ['', 'full=true', 'minimal=true'] },
  { name: 'organizations', schema: 'organization', forms: ['', 'full=true', 'full_service=true'] },
  { name: 'service_at_locations', schema: 'service_at_location', forms: ['', 'full=true'] },
  { name: 'taxonomies', schema: 'taxonomy', forms: [''] },
  { name: 'taxonomy_terms', schema: 'taxonomy_term', forms: [''] },
] as const

/** A walk that is under way: reads an answer and holds it against the feed's own document. */
type Walking = Readonly<{
  /** The text of an answer; null when it is none. */
  read: (path: string) => Promise<string | null>
  wrong: (where: string, what: string) => void
  say: (said: Said) => void
}>

/** Walks every list to its end in every form, as pages and as lines, and reads each thing by its id. */
export async function walkFeed(bot: FeedBot): Promise<Walk> {
  const said: Said[] = []
  const faults: Fault[] = []
  let answers = 0
  let check: AnswerCheck = () => []
  const wrong = (where: string, what: string) => void faults.push({ where, what })
  const read: Walking['read'] = async (path) => {
    const { status, headers, text } = await bot.get(path)
    answers += 1
    const type = String(headers['content-type'])
    const problems = status === 200 ? check(path, { status, type, text }) : [`antwoordt ${status}`]
    for (const what of problems) wrong(path, what)
    return status === 200 ? text : null
  }
  const walking: Walking = { read, wrong, say: (one) => void said.push(one) }
  const document = await readDocument(walking)
  if (document !== null) check = answersOf(document)
  await readFirst(walking)
  for (const list of lists) {
    for (const form of list.forms) await walkList(walking, list, form)
  }
  return { answers, said, faults }
}

async function readDocument({ read, wrong }: Walking): Promise<object | null> {
  const text = await read('/openapi.json')
  if (text === null) return null
  const linted = await new Validator().validate(JSON.parse(text))
  if (!linted.valid) wrong('/openapi.json', JSON.stringify(linted.errors).slice(0, 500))
  return JSON.parse(text)
}

async function readFirst({ read, wrong }: Walking): Promise<void> {
  const { version, profile, openapi_url: url } = JSON.parse((await read('/')) ?? '{}')
  if (version !== '3.1' || !URL.canParse(profile) || !URL.canParse(url)) wrong('/', 'zegt niet wat het is')
  await read('/profile')
}

type List = (typeof lists)[number]

async function walkList(walking: Walking, { name, schema }: List, form: string): Promise<void> {
  const { read, wrong, say } = walking
  const asked = form === '' ? '' : `&${form}`
  const ids = await walkPages(walking, { name, schema, asked })
  const lines = `/${name}?format=ndjson${asked}`
  const values: { id: string }[] = ((await read(lines)) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  for (const value of values) say({ where: `${lines} ${value.id}`, schema, value })
  if (values.map(({ id }) => id).join() !== ids.join()) wrong(lines, 'geeft iets anders dan de pagina’s')
  for (const id of form === '' ? ids : []) {
    const text = await read(`/${name}/${id}`)
    if (text !== null) say({ where: `/${name}/${id}`, schema, value: JSON.parse(text) })
  }
}

type Pages = Readonly<{ name: string; schema: string; asked: string }>

/** The ids on all pages of a list, in order. */
async function walkPages({ read, wrong, say }: Walking, { name, schema, asked }: Pages) {
  const ids: string[] = []
  for (let number = 1; ; number++) {
    const path = `/${name}?per_page=100&page=${number}${asked}`
    const page: Page | null = JSON.parse((await read(path)) ?? 'null')
    if (page === null) return ids
    for (const value of page.contents) say({ where: `${path} ${value.id}`, schema, value })
    ids.push(...page.contents.map(({ id }) => id))
    if (page.size !== page.contents.length) wrong(path, 'telt haar eigen inhoud verkeerd')
    if (!page.last_page) continue
    const distinct = new Set(ids).size
    if (distinct !== page.total_items || ids.length !== distinct)
      wrong(path, `telt er ${page.total_items}, maar geeft er ${distinct} (${ids.length} keer)`)
    return ids
  }
}
