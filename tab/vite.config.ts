import { defineConfig } from 'vite'

/** Builds the tab: one page, and files whose names hold a hash of what is in them. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  publicDir: false,
  // Whatever the machine calls its environment: a build of a test run is the build people get.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The polyfill would be a script in the page, which the policy forbids; every host of ours knows the real thing.
    modulePreload: { polyfill: false },
    // Nothing is put in the page or the styles as data: all stand in files of our own.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // Fluent's files say for whom else they are; here all of it is for the browser.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
      },
    },
  },
})
