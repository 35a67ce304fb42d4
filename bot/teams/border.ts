import type { Way } from '../asked.ts'

/** Where messages may come from and go to; `*.example` allows every host below it. */
export type Allowed = Readonly<{
  tenants: readonly string[]
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
  if (!allowed.tenants.includes(way.tenantId)) return 'tenant'
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

/** Whether a sender is a bot; Teams numbers bots 28: and people 29:. */
export function isBot(sender: Readonly<{ id: string; role?: string | null | undefined }>): boolean {
  return sender.role === 'bot' || sender.role === 'skill' || sender.id.startsWith('28:')
}
