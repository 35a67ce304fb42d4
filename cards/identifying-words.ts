import type { IdentifyingKind } from '../programme/request/identifying.ts'
import type { Wording } from './wording/nl.ts'

/** "een naam, een adres en een telefoonnummer": what was found by its kind, and nothing of what stood there. */
export function identifyingSaid(kinds: readonly IdentifyingKind[], { request }: Wording): string {
  const said = kinds.map((kind) => request.kinds[kind])
  const last = said.at(-1) ?? ''
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} ${request.and} ${last}`
}
