import { freshTab } from '../tab/build-tab.ts'

// For the image: the tab is built where its source is put in place, and not at the first start.
const folder = await freshTab((said) => console.log(`tab: ${said}`))
if (folder === null) process.exitCode = 1
