import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { findFreePort } from '../../../e2e/local-edge.mjs'
import { startGroup } from '../../../e2e/run-command.mjs'
import { assert } from '../../lib/assert.ts'
import { readCpuMs } from './read-cpu-ms.ts'
import { readPeakBytes } from './read-peak-bytes.ts'

const waitMs = 30_000

/** A running workerd, alone: no development server in front of it. */
export interface Runtime {
  url: string
  /** Milliseconds of processor time this process has used; NaN where the system does not say. */
  cpuMs: () => number
  /** The most memory it has held, of all its parts together; NaN where the system does not say. */
  peakBytes: () => number
  stop: () => Promise<void>
}

/** Starts the runtime on a configuration in `folder` and waits until it answers. */
export async function startWorkerd(folder: string, config: string, disks: string[]): Promise<Runtime> {
  for (const disk of disks) mkdirSync(`${folder}/${disk}`, { recursive: true })
  const file = `${folder}/config.capnp`
  writeFileSync(file, config)
  const port = await findFreePort()
  assert(port !== undefined, 'a port is free')
  const options = ['serve', file, '--experimental', `--socket-addr=http=127.0.0.1:${port}`]
  const group = startGroup(findBinary(), options, { stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  const { pid } = group.child
  const answered = await Promise.race([waitForAnswer(url), group.closed.then(() => false)])
  if (!answered || pid === undefined) {
    await group.stop()
    throw new Error('workerd did not start')
  }
  return { url, cpuMs: () => readCpuMs(pid), peakBytes: () => readPeakBytes(pid), stop: group.stop }
}

/** The program itself, not the script that starts it: its process is the one whose time is read. */
function findBinary(): string {
  const found: unknown = createRequire(import.meta.url)('workerd')
  if (typeof found === 'object' && found !== null && 'default' in found && typeof found.default === 'string')
    return found.default
  throw new Error('the workerd package does not name its program')
}

async function waitForAnswer(url: string): Promise<boolean> {
  const end = Date.now() + waitMs
  while (Date.now() < end) {
    try {
      await fetch(`${url}/openapi.json`, { signal: AbortSignal.timeout(10_000) })
      return true
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50)) // not listening yet
    }
  }
  return false
}
