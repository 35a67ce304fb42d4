import type { ServiceParts, SharedOrganization } from '../../directory/service.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import type { Change } from '../action.ts'

/** What a service was before, null when it is new, and what it is to be. */
type Changed = Readonly<{ before: ServiceParts | null; after: ServiceParts }>

/**
 * The records that change with a service. Who names an organisation that is known, means that one, with all that is
 * known of it.
 */
export async function changedParts(
  { before, after }: Changed,
  { organizations }: Pick<ReadableProgramme, 'organizations'>,
): Promise<readonly Change[]> {
  const { organization } = after
  const isNew = organization !== null && organization.id !== before?.organization?.id
  const known = isNew ? namedLike(organization, await organizations.all()) : undefined
  const hsds = known ? { ...after.service.hsds, organization_id: known.id } : after.service.hsds
  const kept = before?.locations ?? []
  return [
    { collection: 'services', record: { ...after.service, hsds } },
    ...(isNew && !known ? [{ collection: 'organizations', record: organization } as const] : []),
    ...after.locations
      .filter((place) => !kept.includes(place))
      .map((record) => ({ collection: 'locations', record }) as const),
  ]
}

/** With another enterprise number it is another organisation, whatever it is called. */
function namedLike(
  { hsds }: SharedOrganization,
  all: readonly SharedOrganization[],
): SharedOrganization | undefined {
  const number = numberOf({ hsds })
  return all.find((one) => {
    const other = numberOf(one)
    return one.hsds.name === hsds.name && (number === null || number === other)
  })
}

function numberOf({ hsds }: Pick<SharedOrganization, 'hsds'>): string | null {
  return hsds.organization_identifiers?.[0]?.identifier.replace(/\D/g, '') ?? null
}
