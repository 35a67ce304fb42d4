import type { Manifest } from './manifest.ts'
import { schemaAddress } from './schemas.ts'

/** The texts of one language by their place in the manifest, as Teams wants them in a file beside it. */
export type Texts = Readonly<Record<string, string>>

type Titled = Readonly<{ title?: string; description?: string }>
type Place = readonly [place: string, text: string | undefined]

/** Every text of a manifest that Teams lets be said in another language. */
export function textsOf({ name, description, staticTabs, bots, composeExtensions }: Manifest): Texts {
  const places: readonly Place[] = [
    ['name.short', name.short],
    ['name.full', name.full],
    ['description.short', description.short],
    ['description.full', description.full],
    ...(staticTabs ?? []).map((tab, at): Place => [`staticTabs[${at}].name`, tab.name]),
    ...(bots?.[0]?.commandLists ?? []).flatMap(({ commands }, list) =>
      commands.flatMap((command, at) => titled(`bots[0].commandLists[${list}].commands[${at}]`, command)),
    ),
    ...(composeExtensions?.[0]?.commands ?? []).flatMap((command, at) => {
      const place = `composeExtensions[0].commands[${at}]`
      const inputs = (command.parameters ?? []).flatMap((input, of) =>
        titled(`${place}.parameters[${of}]`, input),
      )
      return [...titled(place, command), ...inputs]
    }),
  ]
  return {
    $schema: schemaAddress('Texts'),
    ...Object.fromEntries(places.filter(([, text]) => text !== undefined)),
  }
}

function titled(place: string, { title, description }: Titled): readonly Place[] {
  return [
    [`${place}.title`, title],
    [`${place}.description`, description],
  ]
}
