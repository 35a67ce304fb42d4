import { z } from 'zod'
import type { Doing } from '../asked.ts'
import type { Activity } from './activity.ts'
import { composeDoing } from './compose-box.ts'
import { longestText, typedText } from './typed-text.ts'

const Tapped = z.object({ verb: z.string().min(1).max(100) }).catchall(z.unknown())
const Executed = z.object({
  action: z.object({ verb: z.string().min(1).max(100), data: z.record(z.string(), z.unknown()).nullish() }),
})

/** What the activity does. Reasons of `unsupported` are short codes, never a text a person typed. */
export function doingOf(activity: Activity): Doing {
  switch (activity.type) {
    case 'message':
      return message(activity)
    case 'invoke':
      return invoke(activity)
    case 'installationUpdate':
      return installation(activity)
    case 'conversationUpdate':
      return membership(activity)
    case 'messageReaction':
    case 'messageUpdate':
    case 'messageDelete':
    case 'typing':
      return unsupported(activity.type)
    default:
      return unsupported('unknown-activity')
  }
}

function message(activity: Activity): Doing {
  if (activity.value != null) return submitted(activity)
  const text = typedText(activity)
  if (text.length > longestText) return unsupported('too-long')
  if (text !== '') return { kind: 'text', text }
  if (activity.attachments?.some(({ contentType }) => contentType.startsWith(ofCards)))
    return unsupported('card')
  return unsupported(activity.attachments?.length ? 'attachment' : 'empty')
}

/** A card from the compose box that somebody put in this very chat. */
const ofCards = 'application/vnd.microsoft.card.'

function submitted({ value, replyToId }: Activity): Doing {
  const tapped = Tapped.safeParse(value)
  if (!tapped.success) return unsupported('button-without-verb')
  const { verb, msteams: _, ...data } = tapped.data
  return { kind: 'button', verb, data, by: 'message', shownIn: replyToId ?? null }
}

function invoke(activity: Activity): Doing {
  const { name, value, replyToId } = activity
  const composed = composeDoing(activity)
  if (composed) return composed
  if (name !== 'adaptiveCard/action') return unsupported('unknown-invoke')
  const executed = Executed.safeParse(value)
  if (!executed.success) return unsupported('button-without-verb')
  // A card keeps the verb in its data as well, for clients that fall back to Submit.
  const { verb: _verb, msteams: _msteams, ...data } = executed.data.action.data ?? {}
  return { kind: 'button', verb: executed.data.action.verb, data, by: 'invoke', shownIn: replyToId ?? null }
}

function installation({ action }: Activity): Doing {
  if (action === 'add' || action === 'add-upgrade') return { kind: 'installed' }
  return action === 'remove' ? { kind: 'removed' } : unsupported('unknown-installation')
}

function membership({ membersAdded, membersRemoved, recipient }: Activity): Doing {
  const isBot = ({ id }: { id: string }) => id === recipient.id
  if (membersAdded?.some(isBot)) return { kind: 'installed' }
  if (membersRemoved?.some(isBot)) return { kind: 'removed' }
  return unsupported('membership')
}

function unsupported(reason: string): Doing {
  return { kind: 'unsupported', reason }
}
