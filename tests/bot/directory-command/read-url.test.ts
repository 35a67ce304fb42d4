import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { readUrl } from '../../../bot/commands/directory/read-url.ts'
import { createGathering } from '../../../directory/exchange/gather.ts'
import { counts, openDesk } from './command.ts'
import { service } from './guide.ts'

type Answer = (asked: URL, response: ServerResponse) => void

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Serves an address on this machine, and gives it. */
async function serve(answer: Answer): Promise<string> {
  server = createServer((request: IncomingMessage, response) =>
    answer(new URL(request.url ?? '/', 'http://x'), response),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

// restify, in another test of the same process, makes writeHead give nothing back
function ends(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, headers)
  response.end()
}

/** Sends a page of the standard's API, of one service on each of so many pages. */
function page(number: number, pages: number, change: object = {}): string {
  const contents = [service(`dienst ${number}`)]
  const says = {
    total_pages: pages,
    page_number: number,
    first_page: number === 1,
    last_page: number === pages,
  }
  return JSON.stringify({ total_items: pages, size: 1, empty: false, ...says, contents, ...change })
}

const pages =
  (count: number, change: object = {}): Answer =>
  (asked, response) =>
    response.end(page(Number(asked.searchParams.get('page') ?? 1), count, change))

/** Sends the same for as long as anybody listens. */
function pour(response: ServerResponse, much: Uint8Array): void {
  const more = () => {
    while (!response.destroyed && response.write(much));
  }
  response.on('drain', more)
  more()
}

/** Reads an address into nothing but memory. */
async function read(address: string, silentMs = 5_000) {
  const into = createGathering('Gids')
  const told: string[] = []
  await readUrl(address, into, { silentMs, onPage: (number, of) => told.push(`${number}/${of}`) })
  return { ...into.result(), told }
}

describe('an address', () => {
  it('is read page after page, with what else was asked of it', async () => {
    const asked: string[] = []
    const address = await serve((url, response) => {
      asked.push(url.search)
      pages(3)(url, response)
    })
    const { services, told, refused } = await read(`${address}/services?full=true`)
    expect([services.size, told, refused]).toEqual([3, ['1/3', '2/3', '3/3'], []])
    expect(asked).toEqual(['?full=true', '?full=true&page=2', '?full=true&page=3'])
  })

  it('is not read further than its last page, whatever it says of how many there are', async () => {
    const address = await serve(pages(9, { last_page: true }))
    expect((await read(address)).told).toEqual(['1/9'])
    server?.close()
    const empty = await serve(pages(9, { empty: true, contents: [] }))
    expect((await read(empty)).told).toEqual(['1/9'])
  })

  it('may give ndjson, a list, or one service', async () => {
    const lines = [service('a'), service('b')].map((one) => JSON.stringify(one)).join('\n')
    const ndjson = await serve((_, response) =>
      response.setHeader('content-type', 'application/x-ndjson').end(lines),
    )
    expect((await read(ndjson)).services.size).toBe(2)
    server?.close()
    const list = await serve((_, response) => response.end(JSON.stringify([service('a'), service('b')])))
    expect((await read(list)).services.size).toBe(2)
  })

  it('that is only busy is asked again', async () => {
    let times = 0
    const address = await serve((url, response) => {
      if (times++ === 0) ends(response, 503)
      else pages(1)(url, response)
    })
    expect([(await read(address)).services.size, times]).toEqual([1, 2])
  })

  it.each<readonly [string, Answer, string]>([
    ['says that it is not there', (_, response) => ends(response, 404), 'antwoordt met fout 404'],
    ['stays busy', (_, response) => ends(response, 503), 'antwoordt met fout 503'],
    ['gives a web page', (_, response) => response.end('<html>'), 'is geen geldige JSON'],
    ['never answers', () => undefined, 'antwoordt niet op tijd'],
    ['stops halfway', (_, response) => response.write('[{"id":'), 'antwoordt niet op tijd'],
    [
      'hangs up halfway',
      (_, response) => {
        response.write('[{"id":', () => response.destroy())
      },
      'is niet te bereiken',
    ],
    [
      'gives the first page again and again',
      (_, response) => response.end(page(1, 3)),
      'geeft bladzijde 1 als ik bladzijde 2 vraag',
    ],
    [
      'sends on to a file',
      (_, response) => ends(response, 302, { location: 'file:///etc/passwd' }),
      'is niet te bereiken',
    ],
    [
      'is where an API starts',
      (_, response) => response.end(JSON.stringify({ version: '3.1', profile: 'x', openapi_url: 'x' })),
      'De diensten staan op http://127.0.0.1',
    ],
    ['gives more than fits', (_, response) => pour(response, Buffer.alloc(1024 * 1024, 32)), 'is te groot'],
    [
      'gives lines without end',
      (_, response) => {
        response.setHeader('content-type', 'application/x-ndjson')
        pour(response, Buffer.from(`${' '.repeat(1024 * 1024 - 1)}\n`))
      },
      'is te groot',
    ],
  ])('that %s is refused with the reason', async (_, answer, reason) => {
    const address = await serve(answer)
    await expect(read(`${address}/services`, 1_500)).rejects.toThrow(reason)
  })

  it.each([
    ['http://', 'is geen adres'],
    ['gopher://x.example/', 'Ik lees alleen adressen die met http of https beginnen.'],
    ['https://lies:geheim@x.example/', 'Zet geen naam of wachtwoord in het adres.'],
  ])('%s is not asked', async (address, reason) => {
    await expect(read(address)).rejects.toThrow(reason)
  })

  it('is imported by the command, under the name of its host and without what was asked of it', async () => {
    const desk = await openDesk()
    try {
      const address = await serve(pages(3))
      const { code, said } = await desk.run('import', `${address}/services?key=geheim`)
      expect([code, said]).toEqual([0, expect.stringContaining('Diensten: 3 nieuw')])
      expect(said).toContain('100 % bladzijde 3 van 3')
      expect(await counts(desk)).toEqual([1, 1, 3])
      const [stored] = await desk.store((store) => store.read(({ services }) => services.all()))
      expect(stored?.source).toMatchObject({ name: address.slice(7), url: `${address}/services` })
    } finally {
      await desk.close()
    }
  })
})
