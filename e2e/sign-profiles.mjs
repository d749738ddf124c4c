// npm run profiles:key -- FILE: a publisher's pair of keys; FILE keeps the private half, the package the public one.
// npm run profiles:sign -- FILE [OUT]: signs every console's profile for the edges to pass on.
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { consoleProfileSchema } from '../extension/consoles/console-profile.ts'
import { maxBundleBytes } from '../extension/consoles/updates/bundle.ts'
import { root } from './run-command.mjs'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
const publicKeyFile = `${root}/extension/consoles/updates/publisher-key.json`
const bundleFile = `${root}/worker/console-profiles.json`

/**
 * Makes a pair. The private half never lies in the repository, and is never written over.
 * @param {string} privateFile
 * @param {string} [publicFile]
 */
export async function makeKey(privateFile, publicFile = publicKeyFile) {
  const path = resolve(privateFile)
  if (path.startsWith(resolve(root) + sep)) throw new Error('The private key must not lie in the repository.')
  if (existsSync(path)) throw new Error(`${path} is there already; a key is never written over.`)
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  writeFileSync(path, toLine(await crypto.subtle.exportKey('jwk', privateKey)), { mode: 0o600 })
  chmodSync(path, 0o600)
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey)
  writeFileSync(publicFile, toLine({ kty, crv, x, y }))
}

/**
 * A bundle of these profiles as text: the payload in one canonical form, so that the same profiles are the same bytes.
 * @param {unknown[]} profiles
 * @param {JsonWebKey} privateJwk
 * @param {string} issuedAt
 */
export async function signProfiles(profiles, privateJwk, issuedAt) {
  const parsed = profiles.map((profile) => v.parse(consoleProfileSchema, profile))
  const key = await crypto.subtle.importKey('jwk', privateJwk, algorithm, false, ['sign'])
  const payload = toCanonical({ issuedAt, profiles: parsed.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })
  const bytes = new TextEncoder().encode(payload)
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes)
  const text = toLine({ format: 1, payload, signature: Buffer.from(signature).toString('base64') })
  if (Buffer.byteLength(text) > maxBundleBytes) throw new Error('The profiles are too large for one bundle.')
  return text
}

/**
 * JSON with sorted names and no spaces.
 * @param {unknown} value
 * @returns {string}
 */
export function toCanonical(value) {
  if (Array.isArray(value)) return `[${value.map(toCanonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([name, one]) => `${JSON.stringify(name)}:${toCanonical(one)}`).join(',')}}`
}

/** @param {unknown} value */
function toLine(value) {
  return `${JSON.stringify(value)}\n`
}

function readShipped() {
  const folder = `${root}/extension/consoles`
  const files = readdirSync(folder).map((name) => `${folder}/${name}/profile.json`)
  return files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, 'utf8')))
}

/** @param {string[]} argv */
async function main([what = '', file = '', out = bundleFile]) {
  if (file === '' || !['key', 'sign'].includes(what))
    throw new Error('Usage: npm run profiles:key|profiles:sign -- FILE')
  if (what === 'key') {
    await makeKey(file)
    return console.log(`private half: ${file} (keep it off every edge)\npublic half: ${publicKeyFile}`)
  }
  const key = JSON.parse(readFileSync(file, 'utf8'))
  const own = JSON.parse(readFileSync(publicKeyFile, 'utf8'))
  if (key.x !== own.x || key.y !== own.y) throw new Error('This is not the key whose public half the package holds.')
  const profiles = readShipped()
  writeFileSync(out, await signProfiles(profiles, key, new Date().toISOString()))
  console.log(`${profiles.length} profiles signed: ${out}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
