import type { RoadReason } from '../road/road.ts'
import type { RoadStep } from '../road/road-state.ts'

const reasons: Readonly<Partial<Record<RoadStep, readonly RoadReason[]>>> = {
  wait: ['no-buddy-free', 'unreachable', 'another-reason'],
  refer: ['other-help-fits-better', 'outside-region', 'outside-target-group', 'another-reason'],
  refuse: [
    'outside-region',
    'outside-target-group',
    'not-safe-for-a-buddy',
    'family-does-not-want',
    'unreachable',
    'another-reason',
  ],
}

/** The reasons that fit a step out of a request; a step that needs none has none. */
export function reasonsFor(step: RoadStep): readonly RoadReason[] {
  return reasons[step] ?? []
}
