import { randomBytes } from 'node:crypto'
import type { BuiltTab } from '../tab/tab-files.ts'

/** Where Teams and the other programs of Microsoft 365 show tabs (their requirements of a tab, November 2026). */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office365.com',
]

/** The page as it is sent once, with the policy that only this sending fits. */
export type SentPage = Readonly<{ html: string; policy: string }>

type Framing = Readonly<{ isLocal: boolean; frames: readonly string[] }>

/**
 * The page of the tab, with a nonce of its own for the styles that Fluent makes while it runs; scripts come from our own
 * files alone. `frames` may show it beside Teams' hosts.
 */
export function tabPage({ page }: BuiltTab, { isLocal, frames }: Framing): SentPage {
  const nonce = randomBytes(16).toString('base64')
  const html = page
    .replaceAll('{{nonce}}', nonce)
    .replaceAll('{{mode}}', isLocal ? 'local' : 'real')
    .replaceAll('{{hosts}}', isLocal ? '' : frames.join(' '))
  return { html, policy: tabPolicy(nonce, frames) }
}

/** What the page may do: its own scripts, styles and questions, and nothing else from anywhere. */
function tabPolicy(nonce: string, frames: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    framePolicy(frames),
  ].join('; ')
}

/** Which pages may show ours inside them. */
export function framePolicy(frames: readonly string[]): string {
  return `frame-ancestors ${[...hosts, ...frames].join(' ')}`
}
