import { join } from 'node:path'
import { freshTab } from '../bot/tab/build-tab.ts'
import { handOnIssuerKeys } from './teams/issuer-keys.ts'

/**
 * What a whole run of the tests needs once: the tab, built when its source is newer, so that no program a test starts does
 * it at the same time; and the keys tokens are signed with.
 */
export default async function startRun(): Promise<void> {
  // What Node compiled of a program is there for the next one that a test starts.
  process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '..', 'node_modules', '.cache', 'compiled')
  handOnIssuerKeys()
  const folder = await freshTab((said) => said === 'building' && console.log('building the tab…'))
  if (folder === null) throw new Error('the tab cannot be built')
}
