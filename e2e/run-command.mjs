import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's top folder, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** Puts the packages' commands, and the Node that comes as a package, before the system's. */
export function commandEnv(extra = {}) {
  return {
    ...process.env,
    PATH: `${root}/node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
    WRANGLER_SEND_METRICS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    X_LOCAL_OBSERVABILITY: 'false',
    X_LOCAL_EXPLORER: 'false',
    ...extra,
  }
}

/**
 * Runs a command to its end and keeps what it wrote.
 * @param {string} command
 * @param {string[]} options
 * @param {{ env?: Record<string, string>, show?: boolean }} [how]
 * @returns {Promise<{ code: number, output: string, stdout: string }>} `output` also holds what went to stderr
 */
export function runCommand(command, options, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, options, {
      cwd: root,
      env: commandEnv(env),
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let stdout = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
      stdout += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', (error) => resolve({ code: 127, output: error.message, stdout }))
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }))
  })
}

/** @type {Set<() => Promise<void>>} */
const running = new Set()

/** Ends every group that was started here, also one that is still starting. */
export async function stopAllGroups() {
  await Promise.all([...running].map((stop) => stop()))
}

/**
 * Starts a long-running command in its own process group, so that one signal reaches everything it started.
 * @param {string} command
 * @param {string[]} options
 * @param {{ env?: Record<string, string>, stdio?: import('node:child_process').StdioOptions }} [how]
 */
export function startGroup(command, options, { env = {}, stdio = 'inherit' } = {}) {
  const child = spawn(command, options, { cwd: root, env: commandEnv(env), stdio, detached: true })
  const closed = new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('exit', (code) => resolve(code ?? 1))
  })
  const stop = async () => {
    running.delete(stop)
    await stopGroup(child.pid)
  }
  running.add(stop)
  return { child, closed, stop }
}

/**
 * Asks a process group to end and waits until nothing of it is left; insists after five seconds.
 * @param {number | undefined} groupId
 */
async function stopGroup(groupId) {
  if (groupId === undefined) return
  signalGroup(groupId, 'SIGTERM')
  for (let waitedMs = 0; signalGroup(groupId, 0); waitedMs += 50) {
    if (waitedMs === 5_000) signalGroup(groupId, 'SIGKILL')
    if (waitedMs > 8_000) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/**
 * @param {number} groupId
 * @param {NodeJS.Signals | 0} signal
 */
function signalGroup(groupId, signal) {
  try {
    return process.kill(-groupId, signal)
  } catch {
    return false // the group is gone
  }
}
