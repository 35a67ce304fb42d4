import { TeamsInfo } from 'botbuilder'
import { z } from 'zod'
import type { Way } from '../asked.ts'
import type { TeamsAdapter } from './adapter.ts'
import { type Allowed, outside } from './border.ts'
import { referenceTo } from './messenger.ts'

type Parts = Readonly<{ adapter: TeamsAdapter; appId: string; allowed: Allowed }>

const Member = z.object({ userPrincipalName: z.string().optional(), email: z.string().optional() })

/**
 * Asks Teams for the sign-in address of the person at the other end of a way, so that somebody the roster knows by
 * address only can be recognised; null when Teams does not say. Never rejects.
 */
export function createMemberEmail({ adapter, appId, allowed }: Parts): (way: Way) => Promise<string | null> {
  return async (way) => {
    if (outside(way, allowed)) return null
    let email: string | null = null
    await adapter
      .continueConversationAsync(appId, referenceTo(way), async (context) => {
        const member = Member.parse(await TeamsInfo.getMember(context, way.userId))
        email = member.userPrincipalName ?? member.email ?? null
      })
      .catch(() => undefined)
    return email
  }
}
