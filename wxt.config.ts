import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { addedFiles, libraries } from './e2e/model/engine-build.ts'
import { ownAddressesOnly, withoutEngine } from './e2e/model/engine-plugin.ts'
import { withFakeModel } from './e2e/model/fake-model-plugin.ts'
import { offeredLibraries } from './e2e/model/offered-model.ts'
import { matchesOf } from './extension/consoles/matches-of.ts'
import { profiles } from './extension/consoles/profile-list.ts'
import { toFirefoxManifest } from './extension/firefox/to-firefox-manifest.ts'

/** Consoles a seller may switch on, each from its profile; no access is asked at install. */
const consoleHosts = profiles.flatMap(matchesOf)

/** A site of the seller's own that is to be taught: the browser asks for that one origin alone, when it is added. */
const anySite = 'https://*/*'

/** The journeys load a build that differs in one thing: the consoles' hosts are granted from the start. */
const isJourneyBuild = process.env.KEFU_JOURNEY_BUILD === '1'
/** One more build of theirs, in which models are offered and their engine is a fake. */
const isFakeModelBuild = isJourneyBuild && process.env.KEFU_FAKE_MODEL === '1'
const outDir = isFakeModelBuild ? 'extension/.output/fake-model' : 'extension/.output/journey'
const packaged = isFakeModelBuild ? offeredLibraries : libraries

/** Fixes the extension's id, so that an edge can name it as an origin (wrangler.toml, EXTENSION_ID). */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA34NVzKP4F9tAeCIcjHmlq2a6DuNqLLvlY1qu/ae1f4kBIIjs0m/OxZzQNKwkFRD9Q60yvgdpa/t9fL2dSJ78Mvis9AL3wzcuKIjdrBOpIGks0fqrrqHAL11fOENgvoI4sv8zT3zJO5Gpm2m0pT0M3ZJA+Ip49PqLB4XTlVoav6aVH1o6GAdH7EJnbFB+/U7fMZJw+OuBY3eBaXCiFBaoubTcmet53y6VxjIBhh6lpSR8d/twpRIWYvB9QtK77TPOMiw1gLUw1X0fH8kwLY3Qxu2qy9yxZ1eyQfykAikIeFrGFu8Wz3ERTsrovVe3dpxl1dRjsQKH6uluqmm855aAXQIDAQAB'

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: isJourneyBuild ? outDir : 'extension/.output',
  imports: false,
  hooks: {
    // The build tool grants the hosts of scripts that are registered at run time; sellers grant them one by one.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (!isJourneyBuild) delete manifest.host_permissions
      if (config.browser === 'firefox') toFirefoxManifest(manifest)
    },
    'build:publicAssets': ({ config }, files) => {
      if (config.browser !== 'firefox') files.push(...addedFiles)
    },
    // Firefox's background stands in the page that holds the engine.
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const others = entrypoints.filter(({ type, name }) => type !== 'background' && name !== 'offscreen')
      if (config.browser === 'firefox') entrypoints.splice(0, entrypoints.length, ...others)
    },
  },
  // What a store's reviewer builds again from: nothing built, nothing measured, no large references.
  zip: {
    excludeSources: [
      'worker/dist/**',
      'e2e/results/**',
      'e2e/consoles/dist/**',
      'shared/bench/results/**',
      'e2e/screenshots/**',
      '**/*.log',
    ],
  },
  // Modules: what the engine's thread loads late stays in files of its own.
  vite: ({ browser }) => ({
    plugins: [preact()],
    // Firefox has neither an offscreen document nor WebGPU in threads everywhere: no engine, no library.
    define: { __MODEL_LIBRARIES__: JSON.stringify(browser === 'firefox' ? [] : packaged) },
    worker: { format: 'es', plugins: () => [engineOf(browser)] },
    build: { target: 'es2022' },
  }),
  manifest: {
    name: '客服副驾',
    description: '在客服工作台旁给出可用的回复，由你决定是否发送。',
    key: publicKey,
    minimum_chrome_version: '120',
    permissions: ['storage', 'sidePanel', 'offscreen', 'scripting', 'alarms'],
    ...(isJourneyBuild
      ? { host_permissions: consoleHosts, optional_host_permissions: [anySite] }
      : { optional_host_permissions: [...consoleHosts, anySite] }),
    // What the shortcuts for other programs need; asked on their consent page.
    optional_permissions: ['clipboardRead', 'clipboardWrite', 'notifications'],
    // The local model's engine is compiled code inside the package; nothing else is allowed beyond the default.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self';" },
    // Global shortcuts may be Ctrl+Shift and a digit alone.
    commands: {
      'copy-first-draft': {
        suggested_key: { default: 'Ctrl+Shift+8' },
        description: '读剪贴板里客户的话，复制第 1 条草稿',
        global: true,
      },
      'copy-second-draft': {
        suggested_key: { default: 'Ctrl+Shift+9' },
        description: '读剪贴板里客户的话，复制第 2 条草稿',
        global: true,
      },
    },
    action: { default_title: '客服副驾' },
  },
})

function engineOf(browser: string) {
  if (isFakeModelBuild) return withFakeModel()
  return browser === 'firefox' ? withoutEngine() : ownAddressesOnly()
}
