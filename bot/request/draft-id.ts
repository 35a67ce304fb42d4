import { createHash } from 'node:crypto'
import type { Asked } from '../asked.ts'

/** The id of what a mention in a channel begins: it comes from the mention, so that Teams' repeat begins no second one. */
export function draftIdOf({ way, activityId, from }: Asked): string {
  const cause = JSON.stringify([way.conversationId, activityId, from.userId])
  return createHash('sha256').update(cause).digest('base64url').slice(0, 22)
}
