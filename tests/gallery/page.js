/* global AdaptiveCards, document */

/** The part of Markdown that Teams shows in a card: emphasis, links, lists and backslashes before signs. */
function markdown(text) {
  const kept = []
  const keep = (html) => `\ue000${kept.push(html) - 1}\ue000`
  const escaped = text
    .replace(/\\([^A-Za-z0-9\s])/g, (_, sign) => keep(html(sign)))
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+|tel:[^)\s]+|mailto:[^)\s]+)\)/g, (_, words, address) =>
      keep(`<a href="${html(address)}">${html(words)}</a>`),
    )
  const inline = html(escaped)
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/(^|\W)_(.+?)_(?=\W|$)/g, '$1<i>$2</i>')
  const blocks = inline
    .split(/\n{2,}|\r\n/)
    .map((block) => (/^[-*] /.test(block) ? list(block) : `<p>${block}</p>`))
  return blocks.join('').replace(/\ue000(\d+)\ue000/g, (_, at) => kept[Number(at)])
}

function list(block) {
  return `<ul>${block
    .split('\n')
    .map((line) => `<li>${line.replace(/^[-*] /, '')}</li>`)
    .join('')}</ul>`
}

function html(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign])
}

/** Renders one card; answers with what does not fit: pixels it is too wide, texts that are cut off. */
// biome-ignore lint/correctness/noUnusedVariables: called from render.ts through the page
function renderCard({ card, config, theme, width }) {
  document.body.className = theme
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text)
    result.didProcess = true
  }
  const adaptive = new AdaptiveCards.AdaptiveCard()
  adaptive.hostConfig = new AdaptiveCards.HostConfig(config)
  adaptive.parse(card, new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5))
  const place = document.getElementById('card')
  place.style.width = `${width}px`
  place.replaceChildren(adaptive.render())
  const excess = place.scrollWidth - width
  const cut = [...place.querySelectorAll('*')]
    .filter((one) => getComputedStyle(one).textOverflow === 'ellipsis' && one.scrollWidth > one.clientWidth)
    .map((one) => `cut off: ${one.textContent}`)
  const outside = [...place.querySelectorAll('button, input, select, textarea')]
    .filter((one) => one.getBoundingClientRect().right > width)
    .map((one) => `outside the card: ${one.textContent || one.id}`)
  return [...outside, ...(excess > 0 ? [`${excess} pixels too wide`] : []), ...cut]
}
