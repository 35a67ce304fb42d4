/** No text of a directory is longer than this; what is, is refused later and is not worth the cleaning. */
const longestCleaned = 40_000

const within = 'a|abbr|b|big|code|em|font|i|label|mark|q|s|small|span|strong|sub|sup|tt|u'
const around =
  'address|article|aside|blockquote|body|br|button|center|dd|div|dl|dt|embed|footer|form|h[1-6]|head|header|hr|html|' +
  'iframe|img|input|li|link|main|meta|nav|object|ol|option|p|pre|script|section|select|style|svg|table|tbody|td|' +
  'textarea|th|thead|title|tr|ul|video'
const tagWithin = new RegExp(`</?(?:${within})(?=[\\s/>])[^<>]*>`, 'gi')
const tagAround = new RegExp(`</?(?:${around})(?=[\\s/>])[^<>]*>`, 'gi')
const unseen = /<(script|style|head|title|iframe|object|svg)(?=[\s>])[^<>]*>[\s\S]{0,5000}?<\/\1\s*>/gi
const comment = /<!--[\s\S]{0,5000}?-->/g
const link = /<a\s[^<>]{0,500}?href\s*=\s*["']?(https?:[^"'\s<>]{1,2000})["']?[^<>]*>([^<]{0,2000})<\/a\s*>/gi
const lineEnd = /<(?:br|hr)\s*\/?>|<\/(?:p|div|tr|h[1-6]|ul|ol|table|blockquote|section|article|dd|dt)\s*>/gi

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  aacute: 'á',
  iuml: 'ï',
  icirc: 'î',
  ouml: 'ö',
  ocirc: 'ô',
  uuml: 'ü',
  ugrave: 'ù',
  ccedil: 'ç',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
}

/** Characters that nobody sees and that hide or turn what stands beside them. */
const invisible = /(?![\n\t])\p{Cc}|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text as a person reads it: no HTML, entities read, no invisible characters, no blanks around it. What comes out is
 * left as it is when it comes in again: an export can be imported without anything changing.
 */
export function plainText(text: string): string {
  if (text.length > longestCleaned) return text
  let plain = text
  for (;;) {
    const cleaner = trimmed(read(plain))
    // every round takes something away, so that it ends
    if (cleaner === plain) return plain
    plain = cleaner
  }
}

function read(text: string): string {
  const bare = /<[a-z/!]/i.test(text) ? withoutTags(text) : text
  return bare.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (said, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? said
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
  })
}

function withoutTags(text: string): string {
  return text
    .replace(comment, ' ')
    .replace(unseen, ' ')
    .replace(link, (_, address: string, said: string) =>
      said.includes(address) || said.trim() === '' ? ` ${address} ` : `${said} (${address})`,
    )
    .replace(lineEnd, '\n')
    .replace(/<li(?=[\s>])[^<>]*>/gi, '\n- ')
    .replace(tagWithin, '')
    .replace(tagAround, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\n[ \t]+/g, '\n')
}

function trimmed(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(invisible, '')
    .replace(/[ \t\u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
