import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import type { EndpointFault } from '../../shared/protocol/desk-source.ts'

/** Names that mean this machine or this network, whatever stands before them. */
const privateSuffixes = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'home.arpa',
  'test',
  'invalid',
  'onion',
]

/**
 * A base address that an edge may call: https, a public name, nothing else in it. `loopback` also takes the reference
 * server on this machine; only an edge whose own configuration says REST_LOOPBACK passes it, and none can be deployed so.
 */
export function parseEndpoint(text: string, { loopback = false } = {}): Result<URL, EndpointFault> {
  if (!URL.canParse(text)) return refuse('malformed')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return refuse('has-credentials')
  if (url.search !== '' || url.hash !== '') return refuse('has-query')
  if (loopback && url.protocol === 'http:' && url.hostname === '127.0.0.1') return ok(url)
  if (url.protocol !== 'https:') return refuse('not-https')
  const host = url.hostname.replace(/\.$/, '').toLowerCase()
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return refuse('ip-literal')
  const isPrivate =
    !host.includes('.') || privateSuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
  return isPrivate ? refuse('private-name') : ok(url)
}
