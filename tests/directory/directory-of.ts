import { regionPlaces } from '../../bot/directory/region-places.ts'
import { createSharedDirectory, type SharedDirectory } from '../../bot/directory/shared-directory.ts'
import { createDirectoryIndex } from '../../directory/search/directory-index.ts'
import type { ProgrammeStore } from '../../storage/collections.ts'

/** The shared directory over a store, as the bot has it, for tests that put the bot together themselves. */
export function directoryOf(store: ProgrammeStore): SharedDirectory {
  return createSharedDirectory({ store, indexOf: createDirectoryIndex, regions: regionPlaces() })
}
