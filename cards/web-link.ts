import { plain, visible } from './escape.ts'
import { dialAddress } from './telephone.ts'

const mail = /^[\w.%+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/
const shortNumber = /^1\d{2,3}$/

/** A text that opens an address; whatever could end the address early in Markdown is written out. */
function linked(text: string, address: string): string {
  const closed = address.replace(
    /[()*<>\\\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `[${plain(text, 60)}](${closed})`
}

/** A telephone number that dials when tapped; as it was typed when it is no whole number. */
export function telephoneLink(number: string): string {
  const address = shortNumber.test(number.trim()) ? `tel:${number.trim()}` : dialAddress(number)
  return address === null ? plain(number, 40) : linked(number, address)
}

/** A mail address that opens a new mail; as it was typed when it is none. */
export function mailLink(address: string): string {
  const typed = address.trim()
  return mail.test(typed) ? linked(typed, `mailto:${typed}`) : plain(typed, 80)
}

/** A web address under a name of ours or under its own host; as it was typed when it is no web address. */
export function webLink(address: string, name?: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return plain(visible(address, 80), 80)
  return linked(name ?? url.host.replace(/^www\./, ''), url.href)
}

/**
 * The way to an address. Google Maps, because it alone of the free ones knows bus and tram: that is how most families
 * go. Nothing but the public address of the service is in it, and nobody is followed until the link is tapped.
 */
export function routeLink(address: string, name: string): string {
  const destination = encodeURIComponent(visible(address, 200))
  return webLink(`https://www.google.com/maps/dir/?api=1&travelmode=transit&destination=${destination}`, name)
}
