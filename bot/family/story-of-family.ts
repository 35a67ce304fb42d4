import type { StoryKind } from '../../cards/pages/family-page.ts'
import type { StoryItem } from '../../cards/pages/fill-family-story.ts'
import type { Turn } from '../action.ts'
import { shownPause } from '../trajectory/open-trajectory.ts'
import { contactsOf } from './contacts-of-family.ts'
import { referralsSeen } from './referrals-of-family.ts'
import type { SeenFamily } from './seen-family.ts'
import { whenOf } from './when-it-was.ts'

/** Everything that happened with a family and is this person's to see, the newest first. */
export async function storyFor(seen: SeenFamily, turn: Turn): Promise<readonly StoryItem[]> {
  const isWhole = seen.as === 'supervisor' || seen.as === 'buddy'
  const parts = await Promise.all([
    contactsOf(seen, turn),
    referralsSeen(seen, turn),
    flagsOf(seen, turn),
    ...(isWhole ? [births(seen), pausesOf(seen, turn), handoversOf(seen, turn)] : []),
  ])
  return parts.flat().toSorted((one, other) => other.on.localeCompare(one.on))
}

/** Flags as codes: the supervisor all of the family, a student the own ones; open they are who may act on them. */
async function flagsOf({ family, as }: SeenFamily, { records, person }: Turn): Promise<readonly StoryItem[]> {
  const flags = await records.flags.find('family', family.id)
  const theirs = flags.filter(({ student }) => as === 'supervisor' || student === person.id)
  return Promise.all(
    theirs.map(async (flag) => ({
      ...known(whenOf(flag.raisedAt), 'flag'),
      of: 'flag' as const,
      flag,
      student: (await records.people.get(flag.student))?.name ?? '',
      mayOpen: as === 'supervisor',
    })),
  )
}

function births({ trajectory }: SeenFamily): readonly StoryItem[] {
  return trajectory.children.flatMap((child) =>
    child.state === 'born'
      ? [{ ...known(`${child.on}T12:00`, 'birth'), of: 'birth' as const, id: child.id }]
      : [],
  )
}

async function pausesOf({ trajectory }: SeenFamily, { records }: Turn): Promise<readonly StoryItem[]> {
  return Promise.all(
    trajectory.pauses.map(async (pause) => ({
      ...known(`${pause.from}T00:00`, 'pause'),
      of: 'pause' as const,
      pause: await shownPause(pause, records),
    })),
  )
}

async function handoversOf({ handovers }: SeenFamily, { records }: Turn): Promise<readonly StoryItem[]> {
  const nameOf = async (id: string) => (await records.people.get(id))?.name ?? ''
  const done = await Promise.all(
    handovers.map(async (handover): Promise<readonly StoryItem[]> => {
      if (handover.state !== 'accepted') return []
      const [from, to] = [await nameOf(handover.from.student), await nameOf(handover.to)]
      return [{ ...known(whenOf(handover.endedAt), 'handover'), of: 'handover', handover, from, to }]
    }),
  )
  return done.flat()
}

function known(on: string, kind: StoryKind) {
  return { on, kind, domains: [] }
}
