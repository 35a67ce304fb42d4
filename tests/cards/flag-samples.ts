import type { Card } from '../../cards/card.ts'
import { type FlagView, urgentFlagCard } from '../../cards/flag-card.ts'
import { type FlagChannelView, flagChannelCard } from '../../cards/flag-channel-card.ts'
import { type FlagFigures, flagFiguresCard } from '../../cards/flag-figures-card.ts'
import { followUpAnsweredCard, followUpCard } from '../../cards/flag-follow-up-card.ts'
import { handOnCard, resolveCard } from '../../cards/flag-form-cards.ts'
import { flagLevelCard } from '../../cards/flag-level-card.ts'
import { flagTimelineCard, type OpenFlagRow, openFlagsCard } from '../../cards/flag-timeline-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { UrgencyLevel } from '../../programme/contact-words.ts'
import { FlagEvent } from '../../programme/urgent-flag.ts'
import { hostile } from './fictional.ts'

type Cards = Readonly<Record<string, Card>>

const flag = 'flag-0190a0b0'
const token = 'form-0190a0b0'
const family = 'G-014 · Gezin Merel'

const raised: FlagView = {
  flag,
  state: 'raised',
  student: 'Lotte Sint-Denijs',
  family,
  level: 'now',
  sign: 'Hevig bloedverlies of klonters',
  done: ['called-112', 'stayed-with-her'],
  callBack: '0470 00 00 00',
  raisedAt: 'do 26/11 22u',
  copy: 1,
  taken: null,
  ended: null,
  isDrill: false,
  standsIn: false,
  needsSecrecyCheck: false,
  asks: 'nothing',
}

const mine: FlagView = {
  ...raised,
  state: 'taken',
  taken: { by: 'Agnes Begga', at: '22u07', isMine: true },
}

/** What a lecturer sees of an urgent need. */
export function flagSamples(words: Wording): Cards {
  const suspicion: FlagView = {
    ...raised,
    level: 'today',
    sign: 'Vermoeden of onthulling van partnergeweld',
    done: ['nothing-yet'],
    needsSecrecyCheck: true,
  }
  const bare: FlagView = { ...raised, family: null, level: null, sign: null, done: [], callBack: null }
  const others = { by: 'Rita Walburga', at: '22u07', isMine: false }
  const closed = { by: 'Rita Walburga', at: 'do 26/11 23u', outcome: 'helped' } as const
  return {
    flag: urgentFlagCard(raised, words),
    'flag-repeat': urgentFlagCard({ ...raised, copy: 3, standsIn: true }, words),
    'flag-bare': urgentFlagCard(bare, words),
    ...channelSamples(words),
    'flag-level': flagLevelCard({ flag, level: 'now', token }, words),
    'flag-drill': urgentFlagCard({ ...raised, isDrill: true }, words),
    'flag-secrecy': urgentFlagCard(suspicion, words),
    'flag-mine': urgentFlagCard(mine, words),
    'flag-mine-asked': urgentFlagCard({ ...mine, asks: 'still-busy' }, words),
    'flag-of-another': urgentFlagCard({ ...mine, taken: others }, words),
    'flag-closed': urgentFlagCard({ ...mine, state: 'closed', ended: closed }, words),
    'flag-withdrawn': urgentFlagCard(
      { ...raised, copy: 2, state: 'withdrawn', ended: { by: null, at: '22u10', outcome: null } },
      words,
    ),
    'flag-hostile': urgentFlagCard(
      {
        ...mine,
        student: hostile,
        family: hostile,
        sign: hostile,
        callBack: hostile.slice(0, 40),
        taken: { ...others, by: hostile },
      },
      words,
    ),
    'flag-closed-hostile': urgentFlagCard(
      { ...mine, student: hostile, callBack: null, state: 'closed', ended: { ...closed, by: hostile } },
      words,
    ),
    ...formSamples(words),
    ...listSamples(words),
  }
}

function formSamples(words: Wording): Cards {
  const people = [
    { id: 'lecturer-rita', label: 'Rita Walburga' },
    { id: 'lecturer-bavo', label: 'Bavo Amandus' },
  ]
  const resolving = { flag, problem: null, isDrill: false, needsAnswers: true, token }
  const problem = sayRefusal(words, { reason: 'answers-to-close-missing' })
  const asked = { flag, family, raisedAt: 'do 26/11 22u', token }
  return {
    'flag-hand-on': handOnCard({ flag, people, token }, words),
    'flag-hand-on-hostile': handOnCard(
      { flag, people: [...people, { id: 'x', label: hostile }], token, problem: hostile },
      words,
    ),
    'flag-hand-on-nobody': handOnCard({ flag, people: [], token }, words),
    'flag-resolve': resolveCard(resolving, words),
    'flag-resolve-problem': resolveCard(
      { ...resolving, problem, filled: { outcome: 'passed-on', helpCame: 'yes', signGone: null } },
      words,
    ),
    'flag-resolve-later': resolveCard({ ...resolving, needsAnswers: false }, words),
    'flag-resolve-drill': resolveCard({ ...resolving, isDrill: true, needsAnswers: false }, words),
    'flag-follow-up': followUpCard({ ...asked, isStudent: true }, words),
    'flag-follow-up-problem': followUpCard(
      { ...asked, family: null, isStudent: false, problem, filled: { helpCame: 'no', signGone: null } },
      words,
    ),
    'flag-follow-up-hostile': followUpCard({ ...asked, family: hostile, isStudent: false }, words),
    'flag-follow-up-well': followUpAnsweredCard({ flag, isWell: true, isStudent: true }, words),
    'flag-follow-up-not-yet': followUpAnsweredCard({ flag, isWell: false, isStudent: true }, words),
    'flag-follow-up-not-yet-lecturer': followUpAnsweredCard({ flag, isWell: false, isStudent: false }, words),
  }
}

function listSamples(words: Wording): Cards {
  const title = `${words.flag.titles.now} · ${family}`
  const events = FlagEvent.unwrap().shape.what.options.map((what, at) => ({
    at: `22u${String(at + 10)}`,
    text: words.flagEvents[what]('Rita Walburga', what === 'asked' ? 2 : null),
  }))
  const night = Array.from({ length: 260 }, (_, at) => ({
    at: `do 26/11 22u${String(at % 60).padStart(2, '0')}`,
    text: words.flagEvents.asked('Agnes Begga', (at % 4) + 1),
  }))
  const row: OpenFlagRow = {
    flag,
    student: 'Lotte Sint-Denijs',
    family,
    state: 'raised',
    level: 'now',
    since: '22u05',
    who: null,
    isDrill: false,
  }
  const rows: readonly OpenFlagRow[] = [
    row,
    { ...row, level: null, family: null },
    { ...row, state: 'taken', level: 'today', who: 'Rita Walburga', since: 'wo 25/11 16u', isDrill: true },
  ]
  return {
    'flag-timeline': flagTimelineCard({ flag, title, lines: events, next: null }, words),
    'flag-timeline-night': flagTimelineCard(
      { flag, title, lines: night, next: words.flagLists.nexts.ask('Rita Walburga', '22u20') },
      words,
    ),
    'flag-timeline-hostile': flagTimelineCard(
      {
        flag,
        title: hostile,
        lines: [{ at: '22u05', text: words.flagEvents.raised(hostile, null) }],
        next: hostile,
      },
      words,
    ),
    'flag-timeline-empty': flagTimelineCard({ flag, title, lines: [], next: null }, words),
    'open-flags': openFlagsCard({ flags: rows }, words),
    'open-flags-none': openFlagsCard({ flags: [] }, words),
    'open-flags-hostile': openFlagsCard(
      {
        flags: Array.from({ length: 14 }, (_, at) => ({
          ...row,
          student: hostile,
          family: hostile,
          state: at % 2 ? ('taken' as const) : ('raised' as const),
          who: hostile,
        })),
      },
      words,
    ),
    'flag-figures': flagFiguresCard(figures, words),
    'flag-figures-none': flagFiguresCard([{ site: hostile, levels: [] }], words),
  }
}

const figures: FlagFigures = [
  {
    site: 'Gent',
    levels: UrgencyLevel.options.map((level, at) => ({
      level,
      raised: 16 - 4 * at,
      medianMinutes: at === 2 ? null : 4.5 * (at + 1),
      longestMinutes: at === 2 ? null : 95,
    })),
  },
  { site: 'Hasselt', levels: [{ level: 'now', raised: 4, medianMinutes: 3, longestMinutes: 77 }] },
]

/** What the lecturers' channel shows of a need that nobody heard. */
function channelSamples(words: Wording): Cards {
  const post: FlagChannelView = {
    state: 'raised',
    site: 'Gent',
    level: 'now',
    raisedAt: 'do 26/11 22u05',
    isRepeat: false,
    isDrill: false,
  }
  return {
    'flag-channel': flagChannelCard(post, words),
    'flag-channel-repeat': flagChannelCard({ ...post, isRepeat: true, level: null, isDrill: true }, words),
    'flag-channel-taken': flagChannelCard({ ...post, state: 'taken' }, words),
    'flag-channel-hostile': flagChannelCard({ ...post, site: hostile, state: 'closed' }, words),
  }
}
