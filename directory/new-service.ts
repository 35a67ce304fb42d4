import { accept, type Decision, refuse } from '../programme/decision.ts'
import { stamp } from '../programme/stamp.ts'
import type { Doing } from './change-service.ts'
import { type FieldValues, fieldValues } from './field-value.ts'
import { namedId } from './named-id.ts'
import type { ServiceParts } from './service.ts'
import { SheetField } from './sheet-field.ts'
import { mayModerate } from './who-edits.ts'
import { withField } from './with-field.ts'

/** A service as somebody fills it in: only what is known. `id` is a UUID; `kbo` the ten digits of its organisation. */
export type NewService = Readonly<{
  id: string
  site: string
  values: Readonly<Partial<FieldValues>>
  kbo: string | null
}>

/**
 * A service as people of the programme share it: seen by everybody at once, and marked as not looked at yet, unless a
 * lecturer of the site shares it.
 */
export function newService({ id, site, values, kbo }: NewService, { by, at }: Doing): Decision<ServiceParts> {
  const { name } = values
  if (name === undefined || name.trim() === '') return refuse({ reason: 'service-name-missing' })
  const now = stamp(at)
  const start: ServiceParts = {
    service: {
      id,
      hsds: { id, name, status: 'active' },
      site,
      source: null,
      state: 'unchecked',
      sharedBy: by.id,
      agreedBy: null,
      confirmations: [],
      lastConfirmedAt: null,
      lastChangedAt: now,
      changes: [],
      reports: [],
      tips: [],
    },
    organization: null,
    locations: [],
  }
  const unclear = SheetField.options.find(
    (field) => values[field] !== undefined && !fieldValues[field].safeParse(values[field]).success,
  )
  if (unclear !== undefined) return refuse({ reason: 'service-field-unclear', field: unclear })
  const filled = SheetField.options.reduce(
    (parts, field) => (values[field] === undefined ? parts : withField(parts, field, values[field] as never)),
    start,
  )
  const parts = kbo === null ? filled : withEnterpriseNumber(filled, kbo)
  const { service } = parts
  const isAgreed = mayModerate(by, service)
  const agreed = isAgreed ? { ...service, state: 'agreed' as const, agreedBy: by.id } : service
  return accept({ ...parts, service: agreed })
}

/** The number belongs to an organisation: one by the service's own name when no other was named. */
function withEnterpriseNumber(parts: ServiceParts, kbo: string): ServiceParts {
  const named = parts.organization ? parts : withField(parts, 'organization', parts.service.hsds.name)
  const { organization } = named
  if (organization === null) return named
  const identifier = {
    id: namedId('kbo', organization.id),
    organization_id: organization.id,
    identifier_type: 'KBO',
    identifier: kbo,
  }
  return {
    ...named,
    organization: { ...organization, hsds: { ...organization.hsds, organization_identifiers: [identifier] } },
  }
}
