import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a seller may be asked for later, and one site of their own; consoles are in the journeys' build itself. */
const grants = {
  api: ['clipboardRead', 'clipboardWrite', 'notifications'],
  explicit_host: ['https://kefu.example.com/*'],
  manifest_permissions: [],
  scriptable_host: [],
}

/**
 * Writes the profile of a browser in which these were granted once and given back: the extension has none of them
 * until it asks, and its question is answered without the browser's own window, which no test can press. Chromium asks
 * nobody about what stands in `runtime_granted_permissions`; on Linux it believes a profile whose preferences it did
 * not sign itself.
 */
export function rememberGrants(profile: string, build: string): void {
  const { key } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))
  const settings = { [idOf(key)]: { runtime_granted_permissions: grants } }
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { settings } }))
}

/** Chromium names an extension by the hash of its key, in letters from a to p. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32)
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}
