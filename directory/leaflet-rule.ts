import type { DateTime } from 'luxon'
import { accept, type Decision, refuse } from '../programme/decision.ts'
import { may } from '../programme/permissions.ts'
import type { ActivePerson } from '../programme/person.ts'
import { type Day, dayOf, stamp } from '../programme/stamp.ts'
import { Leaflet } from './leaflet.ts'
import type { NeedKey } from './needs/needs.ts'
import type { SharedLeaflet } from './shared-leaflet.ts'

/** A leaflet as somebody filled it in. */
export type FilledLeaflet = Readonly<{
  title: string | null
  summary: string | null
  needs: readonly NeedKey[]
  language: string | null
  source: string | null
  link: string | null
  day: Day | null
}>

const asked = ['title', 'summary', 'needs', 'language', 'source', 'link', 'day'] as const

type Sharing = Readonly<{ id: string; by: ActivePerson; at: DateTime }>

/** The leaflet as it is kept: of who looks after the directory it stands at once, of a student a lecturer looks first. */
export function shareLeaflet(filled: FilledLeaflet, { id, by, at }: Sharing): Decision<SharedLeaflet> {
  const { title, summary, needs, language, source, link, day } = filled
  const fields = asked.filter((field) => filled[field] === null || filled[field]?.length === 0)
  if (fields.length > 0) return refuse({ reason: 'leaflet-fields-missing', fields })
  if (day !== null && day > dayOf(at)) return refuse({ reason: 'leaflet-in-the-future' })
  const url = link !== null && /^https?:\/\/\S+$/i.test(link) ? link : null
  const site = by.sites[0] ?? null
  const leaflet = Leaflet.safeParse({ id, title, summary, needs, language, source, date: day, url, site })
  if (!leaflet.success) return refuse({ reason: 'leaflet-link-unclear' })
  const isAgreed = may(by, 'moderate-services')
  return accept({
    id,
    leaflet: leaflet.data,
    state: isAgreed ? 'agreed' : 'unchecked',
    sharedBy: by.id,
    agreedBy: isAgreed ? by.id : null,
    sharedAt: stamp(at),
  })
}
