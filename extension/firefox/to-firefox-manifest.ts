import type { Browser } from 'wxt/browser'

/** The page in which Firefox keeps the engine; Chrome has an offscreen document beside a service worker. */
const firefoxHostPage = 'firefox-host.html'

const chromeOnly = ['sidePanel', 'offscreen']

/**
 * What differs in Firefox: a background page that stays, hosts asked as permissions, no shortcuts for other programs
 * (they want a document beside the background). What an edge of the seller's own gets to see is said at install.
 */
export function toFirefoxManifest(manifest: Browser.runtime.Manifest): void {
  Object.assign(manifest, {
    permissions: manifest.permissions?.filter((name) => !chromeOnly.includes(name)),
    optional_permissions: manifest.optional_host_permissions,
    background: { page: firefoxHostPage, persistent: true },
    browser_specific_settings: {
      gecko: {
        id: 'kefu-copilot@extension',
        strict_min_version: '140.0',
        // What goes to the seller's own edge once they connect one: words to answer, and who signed in.
        data_collection_permissions: { required: ['personalCommunications', 'authenticationInfo'] },
      },
    },
  })
  // No engine of the local model in that build, so no compiled code to allow either.
  for (const name of ['key', 'minimum_chrome_version', 'commands', 'content_security_policy'] as const)
    delete manifest[name]
}
