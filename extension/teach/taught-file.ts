import * as v from 'valibot'
import { type ConsoleProfile, consoleProfileSchema } from '../consoles/console-profile.ts'

const kind = 'kefu-copilot-taught-page'
const maxBytes = 64 * 1024
/** A repeat of a repeat can hold a page up for minutes. */
const nestedRepeat = /[+*}]\)[+*{]/

const fileSchema = v.object({ kind: v.literal(kind), format: v.literal(1), profile: consoleProfileSchema })

/** Why a file is not taken; each has a sentence on the consent page. */
export type FileRefusal = 'too-large' | 'not-ours' | 'several-hosts' | 'unsafe'

/** What was taught, as a file for a colleague: where things stand on a page, nothing that was said there. */
export function toTaughtFile(profile: ConsoleProfile): string {
  return `${JSON.stringify({ kind, format: 1, profile }, null, 2)}\n`
}

/** Reads such a file; its one site is shown before it is taken. */
export function parseTaughtFile(
  text: string,
): { ok: true; value: { host: string; profile: ConsoleProfile } } | { ok: false; reason: FileRefusal } {
  if (text.length > maxBytes) return { ok: false, reason: 'too-large' }
  const file = v.safeParse(fileSchema, parseJson(text))
  if (!file.success) return { ok: false, reason: 'not-ours' }
  const { profile } = file.output
  const [host, ...more] = [...profile.hosts, ...(profile.panelHosts ?? [])]
  if (host === undefined || more.length > 0) return { ok: false, reason: 'several-hosts' }
  const { patterns, selectors } = collectRules(profile)
  const isUnsafe = patterns.some((pattern) => nestedRepeat.test(pattern)) || !selectors.every(isSelector)
  return isUnsafe ? { ok: false, reason: 'unsafe' } : { ok: true, value: { host, profile } }
}

const noSelectors = new Set([
  'hosts',
  'panelHosts',
  'paths',
  'needs',
  'labels',
  'systemTexts',
  'robotTexts',
  'idleTexts',
])

/** Every pattern and selector of a profile, wherever it stands. One that the browser does not know would throw on every look. */
function collectRules(rules: unknown): { patterns: string[]; selectors: string[] } {
  const patterns: string[] = []
  const selectors: string[] = []
  const visit = (part: unknown, name: string) => {
    if (typeof part === 'string') return name === 'pattern' && patterns.push(part)
    if (Array.isArray(part) && part.every((one) => typeof one === 'string'))
      return !noSelectors.has(name) && selectors.push(...part)
    if (typeof part === 'object' && part !== null)
      for (const [key, value] of Object.entries(part)) visit(value, Array.isArray(part) ? name : key)
  }
  visit(rules, '')
  return { patterns, selectors }
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false // what a person's file says is not yet a selector
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // a file of another kind; it is refused by its shape
  }
}
