import written from './openapi.json' with { type: 'json' }

/** What the document says of whoever serves the feed. */
type Served = Readonly<{ base: string; assurerEmail: string | null; licence: string }>

/** The OpenAPI 3.1 document of the read API, with the address it is served at. */
export function openApiDocument({ base, assurerEmail, licence }: Served): object {
  const contact = assurerEmail === null ? {} : { contact: { email: assurerEmail } }
  const license = { name: licence, url: `${base}/profile#licentie` }
  return { ...written, info: { ...written.info, ...contact, license }, servers: [{ url: base }] }
}
