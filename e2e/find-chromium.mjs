import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Branded Chrome is left out on purpose: it ignores --load-extension.
 */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser the journeys use: CHROMIUM, then an installed Chromium, then Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : undefined
  return installed.find((path) => existsSync(path)) ?? findPlaywrightChromium()
}

/** Debian's package of Chromium's engine without windows. */
const headlessShell = '/usr/bin/chromium-headless-shell'

/**
 * For journeys that need no extension: the same engine without windows takes three quarters of the time. The browser
 * itself where that build is missing, or where CHROMIUM names one.
 * @returns {string | undefined}
 */
export function findHeadlessChromium() {
  return !process.env.CHROMIUM && existsSync(headlessShell) ? headlessShell : findChromium()
}

/** @returns {string | undefined} */
function findPlaywrightChromium() {
  try {
    const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath()
    return existsSync(path) ? path : undefined
  } catch {
    return undefined // not installed yet: the bootstrap decides what to do
  }
}
