import type { Way } from '../asked.ts'

/** Where messages may come from and go to; `*.example` allows every host below it. */
export type Allowed = Readonly<{
  /** The bot's own: people of these may act at every site they belong to. */
  tenants: readonly string[]
  /** Organisations that a site let in; asked anew for each message. */
  guests?: Readonly<{ includes: (tenant: string) => boolean }>
  serviceHosts: readonly string[]
  channels: readonly string[]
}>

/** Why a way is outside the border, as a code for the log. */
export type Outside = 'channel' | 'tenant' | 'service-url'

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Checks a way against the allow-lists, `null` when it is inside. Asked of every activity and again of every stored
 * way before sending, because the SDK hands its token to any serviceUrl and looks at no tenant.
 */
export function outside(way: Way, allowed: Allowed): Outside | null {
  if (!allowed.channels.includes(way.channelId)) return 'channel'
  if (!allowed.tenants.includes(way.tenantId) && !allowed.guests?.includes(way.tenantId)) return 'tenant'
  return isAllowedUrl(way.serviceUrl, allowed.serviceHosts) ? null : 'service-url'
}

function isAllowedUrl(text: string, hosts: readonly string[]): boolean {
  const url = URL.parse(text)
  if (url === null) return false
  if (url.username !== '' || url.password !== '') return false
  const isLocal = loopback.has(url.hostname)
  if (!isLocal && (url.protocol !== 'https:' || url.port !== '')) return false
  return hosts.some((host) =>
    host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
  )
}

/** Whether a way comes in through an organisation that only some sites let in. */
export function isGuestWay({ tenantId }: Way, { tenants }: Allowed): boolean {
  return !tenants.includes(tenantId)
}

/** Whether a sender is a bot; Teams numbers bots 28: and people 29:. */
export function isBot(sender: Readonly<{ id: string; role?: string | null | undefined }>): boolean {
  return sender.role === 'bot' || sender.role === 'skill' || sender.id.startsWith('28:')
}
