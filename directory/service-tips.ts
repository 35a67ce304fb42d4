import { accept, type Decision, refuse } from '../programme/decision.ts'
import { stamp } from '../programme/stamp.ts'
import type { Doing } from './change-service.ts'
import type { SharedService } from './service.ts'
import { mayModerate } from './who-edits.ts'

/** Most characters of a tip. */
export const longestTip = 300

/** A tip for the next buddy; it waits for a lecturer, unless a lecturer of its own site wrote it. */
export function addTip(
  service: SharedService,
  { id, text }: Readonly<{ id: string; text: string }>,
  { by, at }: Doing,
): Decision<SharedService> {
  const said = text.trim()
  if (service.state === 'closed') return refuse({ reason: 'service-closed' })
  if (said === '') return refuse({ reason: 'tip-missing' })
  if (said.length > longestTip) return refuse({ reason: 'tip-too-long', most: longestTip })
  const state = mayModerate(by, service) ? 'shown' : 'waiting'
  return accept({ ...service, tips: [...service.tips, { id, text: said, by: by.id, at: stamp(at), state }] })
}

/** A lecturer shows or hides a tip; one that is shown can be hidden later. */
export function handleTip(
  service: SharedService,
  { tip: id, shown }: Readonly<{ tip: string; shown: boolean }>,
  { by }: Doing,
): Decision<SharedService> {
  if (!mayModerate(by, service)) return refuse({ reason: 'service-of-other-site' })
  const state = shown ? 'shown' : 'hidden'
  const tip = service.tips.find((one) => one.id === id)
  if (!tip || tip.state === state) return refuse({ reason: 'tip-handled-already' })
  return accept({ ...service, tips: service.tips.map((one) => (one.id === id ? { ...one, state } : one)) })
}
