import type { Notice } from './notice.ts'
import type { UrgentFlag } from './urgent-flag.ts'

/** Copies of one post, as of one step to one person (facts/reliability.md 5). */
const mostCopies = 4

/**
 * The channel in which all lecturers of a site read along: the last way of an urgent need that nobody heard. It is kept
 * among the ways to people, under this id; what is posted there is said to nobody in particular, so it names nobody.
 */
export function channelOf(site: string): string {
  return `lecturers-channel:${site}`
}

/** The site a way belongs to, when it is that of a lecturers' channel. */
export function siteOfChannel(id: string): string | null {
  return id.startsWith('lecturers-channel:') ? id.slice('lecturers-channel:'.length) : null
}

/**
 * Whether the channel hears that a chain was walked so often without an answer, or that nobody in it could be reached:
 * at the first time, the second, the fourth, the eighth … More seldom each time, because a channel that is full of
 * repeats is read by nobody; without end, because a need is not over when it is not answered.
 */
export function isChannelTurn(round: number): boolean {
  return round > 0 && Number.isInteger(Math.log2(round))
}

/** The post about a flag that nobody answered; `copy` counts from 1 within a round. */
export function channelPost({ id, site }: Pick<UrgentFlag, 'id' | 'site'>, round: number, copy = 1): Notice {
  return {
    id: `urgent-in-channel:${id}:${round}.0.${copy}`,
    kind: 'urgent-in-channel',
    to: channelOf(site),
    about: id,
    replaces: null,
    lane: 'urgent',
  }
}

/** The same post once more, when nobody knows whether it arrived; null after the fourth. */
export function repeatOf(post: Notice): Notice | null {
  const [kind, flag, place = ''] = post.id.split(':')
  const [round, , copy] = place.split('.').map(Number)
  if (round === undefined || copy === undefined || copy >= mostCopies) return null
  return { ...post, id: `${kind}:${flag}:${round}.0.${copy + 1}` }
}

/** Whether a post says something that was said there before. */
export function isChannelRepeat({ id }: Pick<Notice, 'id'>): boolean {
  return !id.endsWith(':1.0.1')
}
