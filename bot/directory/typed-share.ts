import { longestServiceText } from '../../directory/reading/read-service-text.ts'
import { tellsOfService } from '../../directory/reading/tells-of-service.ts'
import { may } from '../../programme/permissions.ts'
import type { Turn } from '../action.ts'

type Said = Readonly<{ verb: 'share-service-form'; sent: Readonly<{ text: string }> }>

/** The form that a typed or pasted text fills in, for who may share; null when the text shares no service. */
export function typedShare(text: string, turn: Turn): Said | null {
  if (!may(turn.person, 'share-services') || !tellsOfService(text)) return null
  return { verb: 'share-service-form', sent: { text: text.slice(0, longestServiceText) } }
}
