import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, journeyPackage } from './extension-fixtures.ts'
import { root } from './run-command.mjs'
import { makeKey, signProfiles } from './sign-profiles.mjs'

/** Whoever signs profiles: the package has the public half of a pair of its own, and the edge passes on what is signed. */
export interface Publisher {
  package: string
  /** The edge with the bundle in front of it. */
  url: string
  sign(profiles: unknown[]): Promise<string>
  /** What the edge answers from now on. */
  publish(bundle: string): void
}

export const test = base.extend<{ publisher: Publisher }>({
  publisher: async ({ edge }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kefu-publisher-'))
    const read = (name: string) => JSON.parse(readFileSync(name, 'utf8'))
    await makeKey(join(folder, 'private.json'), join(folder, 'public.json'))
    cpSync(journeyPackage, join(folder, 'package'), { recursive: true })
    putKey(join(folder, 'package/background.js'), read(join(folder, 'public.json')))
    const front = await serveBundle(edge.url)
    await use({
      ...front,
      package: join(folder, 'package'),
      sign: (profiles) => signProfiles(profiles, read(join(folder, 'private.json')), '2026-11-22T00:00:00.000Z'),
    })
    await front.close()
    rmSync(folder, { recursive: true })
  },
  extensionPackage: async ({ publisher }, use) => use(publisher.package),
})

/** A build takes the publisher's public half from its file; in what is built already it stands as text. */
function putKey(file: string, { x, y }: { x: string; y: string }): void {
  const own = JSON.parse(readFileSync(join(root, 'extension/consoles/updates/publisher-key.json'), 'utf8'))
  const before = readFileSync(file, 'utf8')
  const after = before.replace(own.x, x).replace(own.y, y)
  if (!after.includes(x) || !after.includes(y)) throw new Error(`${file} has no public key of a publisher`)
  writeFileSync(file, after)
}

/** Everything but the bundle is the edge's own answer. */
async function serveBundle(edge: string) {
  let bundle = ''
  const server = createServer((request, response) => {
    if (request.url === '/console-profiles.json')
      return void response.setHeader('access-control-allow-origin', '*').end(bundle)
    const { url = '/', method, headers } = request
    const far = ask(new URL(url, edge), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    far.on('error', () => response.destroy()) // the browser is closed before the last answer came
    request.pipe(far)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the edge has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    publish(text: string) {
      bundle = text
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  }
}
