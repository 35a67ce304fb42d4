import type { ProgrammeStore } from '../../storage/collections.ts'

/** The organisations that sites let in besides the bot's own, as they are now. */
export type GuestTenants = Readonly<{
  includes: (tenant: string) => boolean
  /** Reads them again, after a site changed. */
  refresh: () => Promise<void>
}>

/** A list that is asked at the border for each message: it stands in memory and follows every change of a site. */
export function createGuestTenants(store: ProgrammeStore): GuestTenants {
  let tenants: ReadonlySet<string> = new Set()
  return {
    includes: (tenant) => tenants.has(tenant.toLowerCase()),
    refresh: async () => {
      const sites = await store.read((records) => records.sites.all())
      tenants = new Set(sites.flatMap((site) => site.tenants))
    },
  }
}
