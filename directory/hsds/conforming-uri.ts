/** The fields of the standard that hold a URI. */
const uriFields: ReadonlySet<string> = new Set(['url', 'website', 'uri', 'term_uri', 'schedule_link'])

/**
 * The same object with every address written as RFC 3986 wants it. What a person pastes and every browser opens
 * (https://café.example/a b) is no URI to the official schemas.
 */
export function withConformingUris<T>(value: T): T {
  return inEveryField(value) as T
}

/** One address, percent-encoded where a URI needs it; as it is when it cannot be read. */
export function conformingUri(written: string): string {
  const read = URL.parse(written)
  if (read === null) return written
  const [before = '', ...fragments] = read.href.split('#')
  const { origin } = read
  // an IPv6 host stands in brackets, which are wrong anywhere else
  const rest = before.startsWith(origin) ? before.slice(origin.length) : before
  const whole = `${before.slice(0, before.length - rest.length)}${encoded(rest)}`
  return fragments.length === 0 ? whole : `${whole}#${encoded(fragments.join('%23'))}`
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
