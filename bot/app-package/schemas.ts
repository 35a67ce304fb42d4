import { createRequire } from 'node:module'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'

/** The version of the manifest: the newest that the pinned package of Microsoft's schemas knows. */
export const manifestVersion = '1.30'

/** What Microsoft has a schema for: the manifest itself, and its texts in another language. */
type Kind = 'Manifest' | 'Texts'

const fileNames: Readonly<Record<Kind, string>> = {
  Manifest: 'MicrosoftTeams.schema.json',
  Texts: 'MicrosoftTeams.Localization.schema.json',
}

/** Where Microsoft publishes a schema, as a file that follows it names it. */
export function schemaAddress(kind: Kind): string {
  return `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/${fileNames[kind]}`
}

const require = createRequire(import.meta.url)

/** Holds something against Microsoft's schema; each fault names its place and what is wrong there. */
export function faultsBySchema(kind: Kind, value: unknown): readonly string[] {
  const folder = `@microsoft/app-manifest/build/json-schemas/teams/v${manifestVersion}`
  // Microsoft's patterns are not all of the stricter kind that the newer reading of expressions takes.
  const ajv = new AjvDraft4.default({ allErrors: true, strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(require(`${folder}/${fileNames[kind]}`))
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const more = 'additionalProperty' in params ? ` (${params.additionalProperty})` : ''
    return `${instancePath || '/'} ${message ?? 'is wrong'}${more}`
  })
}
