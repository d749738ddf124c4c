import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { migrateEdge, seedDemo } from '../../../e2e/local-edge.mjs'
import { root, runCommand } from '../../../e2e/run-command.mjs'
import { type Binding, quote, toCapnp, toEntrypoint, type WorkerService } from './capnp.ts'
import { type Runtime, startWorkerd } from './start-workerd.ts'

/** What of the edge's surroundings is not the real thing here; printed with the figures. */
export const standIns =
  'bare workerd; D1 is the local runtime’s own over SQLite on disk; queue takes and drops, assets and attachments are empty'

/**
 * Builds the edge as it is deployed and serves the bundle on workerd alone, with all state in `folder`:
 * rooms and desk as SQLite objects on disk, the database migrated by wrangler and served by the same two workers
 * that `wrangler dev` uses for it. `password`: of the demo shop's staff.
 */
export async function serveEdge(folder: string, password = randomSecret()): Promise<Runtime> {
  mkdirSync(`${root}/worker/dist/assets`, { recursive: true }) // wrangler insists on it; the load asks for no file
  const built = await runCommand('wrangler', ['deploy', '--dry-run', '--outdir', folder])
  if (built.code !== 0) throw new Error(`The edge could not be built:\n${built.output}`)
  await migrateEdge(`${folder}/state`)
  copyFileSync(new URL('stand-ins.js', import.meta.url), `${folder}/stand-ins.js`)
  const simulator = findSimulator()
  for (const file of ['d1/database.worker.js', 'd1/entry.worker.js', 'shared/index.worker.js', 'shared/zod.worker.js'])
    copyFileSync(`${simulator}/${file}`, `${folder}/${file.replace('/', '-')}`)
  const config = toCapnp({
    entry: quote('edge'),
    workers: [edgeService(password), d1Entry, d1Database, standIn],
    disks: [
      { name: 'rooms', path: `${folder}/rooms` },
      { name: 'd1-disk', path: `${folder}/state/v3/d1` },
    ],
    extensions: [
      { name: 'miniflare:shared', module: 'shared-index.worker.js' },
      { name: 'miniflare:zod', module: 'shared-zod.worker.js' },
    ],
  })
  const runtime = await startWorkerd(folder, config, ['rooms'])
  await seedDemo(runtime.url)
  return runtime
}

const nothing = toEntrypoint('stand-in', 'nothing')

function edgeService(password: string): WorkerService {
  const settings = readFileSync(`${root}/wrangler.toml`, 'utf8')
  return {
    name: 'edge',
    module: 'index.js',
    compatibilityDate: readSetting(settings, 'compatibility_date'),
    compatibilityFlags: ['nodejs_compat'],
    bindings: [
      { name: 'ROOM', value: 'durableObjectNamespace = "ConversationRoom"' },
      { name: 'DESK', value: 'durableObjectNamespace = "ShopDesk"' },
      { name: 'DB', value: toDatabase(readSetting(settings, 'database_id')) },
      { name: 'EVENTS', value: `queue = ${toEntrypoint('stand-in', 'queue')}` },
      { name: 'ATTACHMENTS', value: `r2Bucket = ${nothing}` },
      { name: 'ASSETS', value: `service = ${nothing}` },
      text('DEMO', '1'),
      text('EXTENSION_ID', readSetting(settings, 'EXTENSION_ID')),
      text('DEMO_PASSWORD', password),
      ...['DEMO_IDENTITY_SECRET', 'TOKEN_SECRET', 'MASTER_KEY', 'BETTER_AUTH_SECRET'].map((name) =>
        text(name, randomSecret()),
      ),
    ],
    objects: ['ConversationRoom', 'ShopDesk'].map((className) => ({ className, uniqueKey: `bench-${className}` })),
    disk: 'rooms',
  }
}

/** The client of D1 that the runtime has built in, in front of the local runtime's database. */
function toDatabase(id: string): string {
  const props = quote(JSON.stringify({ MINIFLARE_NAMESPACE: id }))
  const fetcher = `(name = "fetcher", service = (name = "d1-entry", props = (json = ${props})))`
  return `wrapped = (moduleName = "cloudflare-internal:d1-api", innerBindings = [${fetcher}])`
}

const d1Entry: WorkerService = {
  name: 'd1-entry',
  module: 'd1-entry.worker.js',
  compatibilityDate: '2023-07-24',
  compatibilityFlags: ['enhanced_error_serialization'],
  bindings: [
    {
      name: 'MINIFLARE_OBJECT',
      value: 'durableObjectNamespace = (className = "D1DatabaseObject", serviceName = "d1-database")',
    },
  ],
  objects: [],
}

const d1Database: WorkerService = {
  name: 'd1-database',
  module: 'd1-database.worker.js',
  compatibilityDate: '2023-07-24',
  compatibilityFlags: ['nodejs_compat', 'experimental'],
  bindings: [
    { name: 'MINIFLARE_BLOBS', value: 'service = "d1-disk"' },
    { name: 'MINIFLARE_LOOPBACK', value: `service = ${nothing}` },
  ],
  objects: [{ className: 'D1DatabaseObject', uniqueKey: 'miniflare-D1DatabaseObject' }],
  disk: 'd1-disk',
}

const standIn: WorkerService = {
  name: 'stand-in',
  module: 'stand-ins.js',
  compatibilityDate: '2026-08-01',
  compatibilityFlags: [],
  bindings: [],
  objects: [],
}

function randomSecret(): string {
  return randomBytes(32).toString('base64url')
}

function text(name: string, value: string): Binding {
  return { name, value: `text = ${quote(value)}` }
}

function readSetting(toml: string, name: string): string {
  const value = new RegExp(`^${name} = "(.*)"$`, 'm').exec(toml)?.[1]
  if (value === undefined) throw new Error(`wrangler.toml has no ${name}`)
  return value
}

/** The folder of the workers that the local runtime is made of. */
function findSimulator(): string {
  const fromWrangler = createRequire(createRequire(import.meta.url).resolve('wrangler'))
  return `${dirname(fromWrangler.resolve('miniflare'))}/workers`
}
