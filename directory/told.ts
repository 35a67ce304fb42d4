import type { Service } from './hsds/service.ts'
import { namedId } from './named-id.ts'
import type { ServiceParts } from './service.ts'

/** The fields of a service that are one text. */
type TextField =
  | 'description'
  | 'eligibility_description'
  | 'application_process'
  | 'email'
  | 'url'
  | 'interpretation_services'
  | 'fees_description'
  | 'wait_time'
  | 'alert'

/** The lists of a service that are written whole. */
type ListField = 'required_documents' | 'schedules' | 'phones' | 'languages' | 'cost_options' | 'capacities'

/** The parts with this said of the service itself. */
export function told(parts: ServiceParts, said: Partial<Service>): ServiceParts {
  const { service } = parts
  return { ...parts, service: { ...service, hsds: { ...service.hsds, ...said } } }
}

/** The parts with this text in a field; null takes the field away. */
export function toldText(parts: ServiceParts, field: TextField, said: string | null): ServiceParts {
  const { service } = parts
  const hsds = without(service.hsds, field)
  return { ...parts, service: { ...service, hsds: said === null ? hsds : { ...hsds, [field]: said } } }
}

/** The parts with this list in a field, each with an id that follows from its place; an empty one is taken away. */
export function toldList<Field extends ListField>(
  parts: ServiceParts,
  field: Field,
  said: readonly Omit<NonNullable<Service[Field]>[number], 'id' | 'service_id'>[],
): ServiceParts {
  const { service } = parts
  const hsds = without(service.hsds, field)
  const written = said.map((one, index) => ({
    ...one,
    id: namedId(field, service.id, String(index)),
    service_id: service.id,
  }))
  const more = written.length === 0 ? {} : { [field]: written }
  return { ...parts, service: { ...service, hsds: { ...hsds, ...more } } }
}

/** The same thing without one of its fields; itself when it had none. */
export function without<Thing extends object, Field extends keyof Thing>(thing: Thing, field: Field): Thing {
  if (thing[field] === undefined) return thing
  const { [field]: _, ...rest } = thing
  return rest as Thing
}
