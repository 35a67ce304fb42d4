/** How much the read API may take: questions at once, questions a second in the long run, and answers in lines at a time. */
export type FeedLimits = Readonly<{ burst: number; perSecond: number; streams: number }>

/** Enough for a reader that walks 25,000 services in one go; the bot's own work comes first. */
export const usualFeedLimits: FeedLimits = { burst: 300, perSecond: 30, streams: 2 }

/** Keeps readers together, whoever they are, below the limits: behind a proxy they all have one address. */
export type FeedBound = Readonly<{
  /** Whether one more question may be answered now. */
  mayAsk: () => boolean
  /** Takes a place for an answer in lines; null when there is none. Give it back by calling what it returns. */
  takeStream: () => (() => void) | null
}>

/** A bound of its own; `now` in milliseconds of a clock that only goes forward. */
export function createFeedBound({ burst, perSecond, streams }: FeedLimits, now: () => number): FeedBound {
  let [left, at, underWay] = [burst, now(), 0]
  return {
    mayAsk() {
      const moment = now()
      left = Math.min(burst, left + ((moment - at) / 1000) * perSecond)
      at = moment
      if (left < 1) return false
      left -= 1
      return true
    },
    takeStream() {
      if (underWay >= streams) return null
      underWay += 1
      let isOpen = true
      return () => {
        if (isOpen) underWay -= 1
        isOpen = false
      }
    },
  }
}
