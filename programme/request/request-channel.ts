const start = 'request-channel:'

/**
 * The channel in which partners of a site ask for a buddy and each request has one living post. It is kept among the ways
 * to people, under this id, as the lecturers' channel is.
 */
export function requestChannelOf(site: string): string {
  return `${start}${site}`
}

/** The site a way belongs to, when it is that of a channel for requests. */
export function siteOfRequestChannel(id: string): string | null {
  return id.startsWith(start) ? id.slice(start.length) : null
}
