import { createHash } from 'node:crypto'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { root, runCommand, startGroup } from './run-command.mjs'

const migrations = `${root}/worker/migrations`

/**
 * Brings the local database to the newest migration; skipped when nothing changed since the last time.
 * @param {string} stateFolder
 */
export async function migrateEdge(stateFolder) {
  const want = hashMigrations()
  const stamp = `${stateFolder}/migrations.sha256`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return
  const options = ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', stateFolder]
  const { code, output } = await runCommand('wrangler', options, { env: { CI: '1' } })
  if (code !== 0) throw new Error(`The database could not be prepared:\n${output}`)
  writeFileSync(stamp, want)
}

/**
 * Puts an empty migrated database into an empty folder; only the first time for these migrations is it made there.
 * @param {string} stateFolder
 */
export async function copyMigratedState(stateFolder) {
  const kept = `${root}/node_modules/.cache/edge-state/${hashMigrations()}`
  if (existsSync(kept)) return cpSync(kept, stateFolder, { recursive: true })
  await migrateEdge(stateFolder)
  const own = `${kept}-${process.pid}`
  cpSync(stateFolder, own, { recursive: true })
  try {
    renameSync(own, kept)
  } catch {
    rmSync(own, { recursive: true, force: true }) // another one was faster
  }
}

function hashMigrations() {
  const hash = createHash('sha256')
  const files = readdirSync(migrations).filter((name) => name.endsWith('.sql'))
  for (const name of files.sort()) hash.update(name).update(readFileSync(`${migrations}/${name}`))
  return hash.digest('hex')
}

/**
 * Starts the local Workers runtime and waits until it answers; it follows the sources.
 * @param {{
 *   port: number,
 *   stateFolder: string,
 *   logFile: string,
 *   vars?: Record<string, string>,
 *   waitMs?: number,
 * }} options
 * @returns {Promise<{ url: string, closed: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function startEdge({ port, stateFolder, logFile, vars = {}, waitMs = 60_000 }) {
  mkdirSync(stateFolder, { recursive: true })
  mkdirSync(`${root}/worker/dist/assets`, { recursive: true }) // the runtime refuses to start without it
  const log = openSync(logFile, 'w')
  const options = ['dev', '--local', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0']
  options.push('--persist-to', stateFolder, '--log-level', 'error', '--show-interactive-dev-session=false')
  for (const [name, value] of Object.entries(vars)) options.push('--var', `${name}:${value}`)
  const group = startGroup('wrangler', options, { stdio: ['ignore', log, log] })
  closeSync(log)
  const url = `http://127.0.0.1:${port}`
  const answered = await Promise.race([waitForAnswer(`${url}/`, waitMs), group.closed.then(() => false)])
  if (!answered) {
    await group.stop()
    throw new Error(`The edge did not start; what it wrote is in ${logFile}`)
  }
  return { url, closed: group.closed, stop: group.stop }
}

/**
 * @param {string} url
 * @param {number} waitMs
 */
async function waitForAnswer(url, waitMs) {
  const end = Date.now() + waitMs
  while (Date.now() < end) {
    try {
      await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) })
      return true
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100)) // not listening yet
    }
  }
  return false
}

/**
 * Fills the demo shop once; a shop that is already there stays as it is.
 * @param {string} url
 */
export async function seedDemo(url) {
  const response = await fetch(`${url}/demo/seed`, { method: 'POST', signal: AbortSignal.timeout(60_000) })
  if (!response.ok) throw new Error(`The demo shop could not be filled: ${response.status} ${await response.text()}`)
}

/**
 * A free port of this machine, or whether one named port is free.
 * @param {number} [port]
 * @returns {Promise<number | undefined>}
 */
export function findFreePort(port = 0) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const found = typeof address === 'object' && address ? address.port : undefined
      server.close(() => resolve(found))
    })
  })
}
