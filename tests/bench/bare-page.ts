import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { listenOnLoopback } from '../teams/loopback.ts'

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

/** The peer of the tab: a title by the same React and Fluent, and nothing else. Built into `folder` and served from there. */
export async function startBarePage(folder: string) {
  await build({
    root: join(import.meta.dirname, 'bare-page'),
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  })
  return listenOnLoopback(
    createServer(async (request, response) => {
      const path = request.url === '/' ? '/index.html' : (request.url ?? '')
      const bytes = await readFile(join(folder, path)).catch(() => null)
      response.writeHead(bytes === null ? 404 : 200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
      })
      response.end(gzipSync(bytes ?? ''))
    }),
  )
}
