/** The fields of the standard that hold a URI. */
const uriFields: ReadonlySet<string> = new Set(['url', 'website', 'uri', 'term_uri', 'schedule_link'])

/**
 * The same object with every address written as RFC 3986 wants it. What a person pastes and every browser opens
 * (https://café.example/a b) is no URI to the official schemas.
 */
export function withConformingUris<T>(value: T): T {
  return inEveryField(value) as T
}

/** What RFC 3986 lets stand in a URI, but for hosts in brackets. */
const conforms =
  /^[a-z][a-z\d+.-]*:(?:[\w!$&'()*+,./:;=?@~-]|%[\da-f]{2})+(?:#(?:[\w!$&'()*+,./:;=?@~-]|%[\da-f]{2})*)?$/i

/** One address, percent-encoded where a URI needs it; as it is when it is one, or cannot be read. */
export function conformingUri(written: string): string {
  const read = conforms.test(written) ? null : URL.parse(written)
  if (read === null) return written
  const { origin, href } = read
  // the host of an IPv6 address stands in brackets, which are wrong anywhere else
  const start = href.startsWith(origin) ? origin : ''
  const [before = '', ...fragments] = href.slice(start.length).split('#')
  const end = fragments.length === 0 ? '' : `#${encoded(fragments.join('%23'))}`
  return `${start}${encoded(before)}${end}`
}

function encoded(part: string): string {
  return part
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w!$%&'()*+,./:;=?@~-]/gu, (sign) => encodeURIComponent(sign))
}

function inEveryField(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEveryField)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      uriFields.has(key) && typeof inner === 'string' ? conformingUri(inner) : inEveryField(inner),
    ]),
  )
}
