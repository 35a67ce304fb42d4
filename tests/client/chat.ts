import { writeFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { smallPicture } from '../gallery/small-picture.ts'

const patienceMs = 30_000
const cardBelow = 'xpath=following::*[contains(concat(" ", @class, " "), " ac-adaptiveCard ")]'
const textbox = '[role=textbox][data-lexical-editor=true]'
const viewport = { width: 1000, height: 800 }

/** One person's Playground window, driven like a person does: typing, tapping, looking. */
export type Chat = Readonly<{
  page: Page
  /** Types a message and sends it. */
  say: (text: string) => Promise<void>
  /** Opens another conversation of the list, by its name. */
  goesTo: (conversation: string) => Promise<void>
  /** Waits for a text in the channel that is open. */
  reads: (text: string) => Promise<void>
  /** Posts a message in the channel that is open, with a mention of the bot before it. */
  mentions: (text: string) => Promise<void>
  /** Waits for a card with this text below the latest message that says `text`. */
  seesAnswer: (to: string, text: string) => Promise<Locator>
  /** Waits for something the bot said: a bubble or a card with this text, the newest one. */
  sees: (text: string) => Promise<Locator>
  /** Waits for a card with this text, the newest one. */
  seesCard: (text: string) => Promise<Locator>
  /** Taps a button of a card. */
  tap: (card: Locator, title: string) => Promise<void>
  /** Types in the search of the compose box, and waits for a result of that name. */
  searches: (typed: string, name: string) => Promise<Locator>
  /** Puts a result of that search in the message, and sends it. */
  sendsOn: (result: Locator) => Promise<void>
  /** Keeps a picture of the window, made `height` pixels high for it, or of one card in it. */
  picture: (path: string, height?: number, card?: Locator) => Promise<void>
  /** Makes the place of cards this wide, or as wide as it was again. */
  cardWidth: (width: '320px' | '') => Promise<void>
}>

/** Opens a window in Dutch and on Belgian time, without the log beside the chat. */
export async function openChat(browser: Browser, url: string): Promise<Chat> {
  const context = await browser.newContext({ viewport, locale: 'nl-BE', timezoneId: 'Europe/Brussels' })
  context.setDefaultTimeout(patienceMs)
  const page = await context.newPage()
  // The page asks one network for fonts, which may be slow or absent.
  await page.route(/cdn\.office\.net/, (route) => route.abort())
  const shown = await answersWait(page)
  await page.goto(url)
  await resize(page, viewport.height)

  const said = page.locator('.fai-OutputCard')
  const cards = page.locator('.ac-adaptiveCard')
  return {
    page,
    say: (text) => shown(() => say(page, text)),
    // The list may be scrolled out of the picture; a tap in the page itself reaches it all the same.
    goesTo: (conversation) =>
      page.locator(`[role=treeitem][aria-label="${conversation}"]`).dispatchEvent('click'),
    reads: (text) => page.getByText(text).last().waitFor(),
    mentions: (text) => shown(() => mention(page, text)),
    seesAnswer: (to, text) => newest(page.getByText(to, { exact: true }).last().locator(cardBelow), text),
    searches: (typed, name) => searchFromBox(page, typed, name),
    sendsOn: async (result) => {
      await result.click()
      await page.getByRole('button', { name: 'Send Message' }).click()
    },
    sees: (text) => newest(said, text),
    seesCard: (text) => newest(cards, text),
    picture: (path, height, card) => keepPicture(page, { path, height, card }),
    cardWidth: (width) => setCardWidth(page, width),
    tap: (card, title) => card.getByRole('button', { name: title, exact: true }).click(),
  }
}

type Picture = Readonly<{ path: string; height: number | undefined; card: Locator | undefined }>

async function keepPicture(page: Page, { path, height = viewport.height, card }: Picture): Promise<void> {
  await resize(page, height)
  await card?.scrollIntoViewIfNeeded()
  const box = await card?.boundingBox()
  await writeFile(path, smallPicture(await page.screenshot(box ? { clip: box } : {})))
  await resize(page, viewport.height)
}

// Each change of size brings the log back beside the chat.
async function resize(page: Page, height: number): Promise<void> {
  await page.setViewportSize({ ...viewport, height })
  const hide = page.locator('button[title="Hide log panel"]')
  await hide.or(page.locator('button[title="Toggle Log Panel"]')).first().waitFor()
  if (await hide.isVisible()) await hide.click()
  await hide.waitFor({ state: 'detached' })
}

/**
 * That client shows an own message and what the bot says as they reach it, by two roads: an answer that comes first stands
 * above what it answers, or, in a channel, nowhere. What comes waits until what is said stands there, as in Teams.
 */
async function answersWait(page: Page): Promise<(say: () => Promise<void>) => Promise<void>> {
  let said: Promise<unknown> = Promise.resolve()
  await page.routeWebSocket(/_ws_conversation/, (socket) => {
    const server = socket.connectToServer()
    let last = said
    server.onMessage((message) => {
      last = Promise.all([last, said]).then(() => socket.send(message))
    })
  })
  return (say) => {
    const saying = say()
    said = saying.catch(() => {})
    return saying
  }
}

async function say(page: Page, text: string): Promise<void> {
  const box = page.locator(textbox)
  const told = page.getByText(text, { exact: true })
  const before = await told.count()
  await box.click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await isEmpty(box)
  await told.nth(before).waitFor()
}

async function mention(page: Page, text: string): Promise<void> {
  // The box for a new post stands first; each thread below has one of its own.
  const box = page.locator(textbox).first()
  await box.click()
  await page.keyboard.type('@')
  await page.locator('#typeahead-menu').getByText('Buddy', { exact: true }).click()
  await page.keyboard.type(` ${text}`)
  await page.getByRole('button', { name: 'Post', exact: true }).click()
  await isEmpty(box)
  await page.getByText(text).last().waitFor()
}

async function isEmpty(box: Locator): Promise<void> {
  await box.filter({ hasNotText: /\S/ }).waitFor()
}

async function searchFromBox(page: Page, typed: string, name: string): Promise<Locator> {
  await page.locator('button[aria-label="Trigger Message Extension App"]').click()
  await page.getByRole('menuitem', { name: 'Search Command' }).click()
  await page.getByPlaceholder('Enter a search term').fill(typed)
  const result = page.locator('h1').filter({ hasText: name })
  await result.waitFor()
  return result
}

// The page itself never gets narrower than 600 pixels and gives every card 450: only the card's place can be narrowed.
async function setCardWidth(page: Page, width: string): Promise<void> {
  const set = `for (const panel of document.querySelectorAll('.ac-preview-panel')) panel.parentElement.style.width = '${width}'`
  await page.evaluate(set)
}

async function newest(places: Locator, text: string): Promise<Locator> {
  const found = places.filter({ hasText: text }).last()
  await found.waitFor()
  await found.scrollIntoViewIfNeeded()
  return found
}
