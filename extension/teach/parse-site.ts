/** Why an address cannot be added; each has a sentence on the consent page. */
export type SiteRefusal = 'no-address' | 'not-https' | 'no-host'

/** The host of an address as a person pastes it: "kefu.example.com" or all of "https://kefu.example.com/chat?id=1". */
export function parseSite(text: string): { ok: true; value: string } | { ok: false; reason: SiteRefusal } {
  const words = text.trim()
  if (words === '') return { ok: false, reason: 'no-address' }
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(words) ? words : `https://${words}`
  if (!URL.canParse(address)) return { ok: false, reason: 'no-host' }
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'https:') return { ok: false, reason: 'not-https' }
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname)
  return isHost ? { ok: true, value: hostname } : { ok: false, reason: 'no-host' }
}
