import { freshTab } from '../../bot/tab/build-tab.ts'

/** Builds the tab before any test when its source is newer, so that no program a test starts does it at the same time. */
export default async function buildOnce(): Promise<void> {
  const folder = await freshTab((said) => said === 'building' && console.log('building the tab…'))
  if (folder === null) throw new Error('the tab cannot be built')
}
