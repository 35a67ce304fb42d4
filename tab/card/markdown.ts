/** Schemes a link in a card may have; whatever else is written stays text. */
const address = /^(?:https:\/\/|tel:|mailto:)[^\s<>"'`\\]+$/

/**
 * The part of Markdown that our cards use, as HTML: bold, links, lists, paragraphs and signs behind a backslash. Everything
 * else is text: no tag and no attribute of a card ever becomes one of the page.
 */
export function markdownToHtml(text: string): string {
  return text
    .split(/\n{2,}|\r\n?/)
    .map((block) => (/^[-*] /.test(block) ? list(block) : `<p>${inline(block)}</p>`))
    .join('')
}

function list(block: string): string {
  const items = block.split(/\n(?=[-*] )/).map((item) => `<li>${inline(item.slice(2))}</li>`)
  return `<ul>${items.join('')}</ul>`
}

/** Reads from left to right, so that what a backslash made plain is never looked at again. */
function inline(text: string): string {
  let html = ''
  for (let at = 0; at < text.length; ) {
    const { made, length } = pieceAt(text.slice(at))
    html += made
    at += length
  }
  return html
}

type Piece = Readonly<{ made: string; length: number }>

const plainSign = /^\\([^A-Za-z0-9\s])/
const link = /^\[((?:\\[^\n]|[^\\[\]\n])+)\]\(([^()\s]+)\)/
const bold = /^\*\*((?:\\[^\n]|[^\\*\n])+)\*\*/

function pieceAt(text: string): Piece {
  const sign = plainSign.exec(text)
  if (sign) return { made: escaped(sign[1] ?? ''), length: sign[0].length }
  const linked = link.exec(text)
  if (linked) return { made: linkTo(linked[2] ?? '', inline(linked[1] ?? '')), length: linked[0].length }
  const strong = bold.exec(text)
  if (strong) return { made: `<strong>${inline(strong[1] ?? '')}</strong>`, length: strong[0].length }
  const [first = ''] = text
  return { made: escaped(first), length: first.length }
}

function linkTo(target: string, words: string): string {
  if (!address.test(target)) return words
  return `<a href="${escaped(target)}" target="_blank" rel="noopener noreferrer">${words}</a>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** Whether a button of a card may open this address. */
export function mayOpen(target: string): boolean {
  return address.test(target)
}
