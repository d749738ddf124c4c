import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { root } from './run-command.mjs'

const path = `${root}/.dev.vars`

/** What the local edge needs to know; every value is made on this machine and never leaves it. */
const makers = {
  DEMO: () => '1',
  DEMO_PASSWORD: () => `demo-${randomBytes(4).toString('hex')}`,
  DEMO_IDENTITY_SECRET: randomSecret,
  TOKEN_SECRET: randomSecret,
  MASTER_KEY: randomSecret,
  BETTER_AUTH_SECRET: randomSecret,
}

/** 256 bits in base64url. */
function randomSecret() {
  return randomBytes(32).toString('base64url')
}

/** True when local secrets were made before; without them existing local data cannot be read. */
export function hasDevVars() {
  return existsSync(path)
}

/**
 * Reads .dev.vars, adding what is missing.
 * @returns {Record<string, string>}
 */
export function ensureDevVars() {
  /** @type {Record<string, string>} */
  const vars = {}
  const text = hasDevVars() ? readFileSync(path, 'utf8') : ''
  for (const line of text.split('\n')) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) vars[name] = value
  }
  const missing = Object.entries(makers).filter(([name]) => !vars[name])
  for (const [name, make] of missing) vars[name] = make()
  if (missing.length > 0) {
    const lines = Object.entries(vars).map(([name, value]) => `${name}=${value}\n`)
    writeFileSync(path, lines.join(''), { mode: 0o600 })
  }
  return vars
}
