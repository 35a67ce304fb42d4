// Loaded before anything written in TypeScript, which an older Node could not even read.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Node ${process.versions.node} is too old: this bot needs Node 24. Run it through npm ("npm start", "npm run try"), ` +
      'which uses the Node 24 that "npm ci" installed. If that one is missing, npm was told to skip install scripts: ' +
      'run "npm rebuild node".',
  )
  process.exit(1)
}
