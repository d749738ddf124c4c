import type { Plugin } from 'vite'

const engineFile = /@mlc-ai\/web-llm\/lib\/index\.js$/
/** The engine's own list of models: 165 addresses of compiled code and weights on hosts that are not ours. */
const modelList = /(const prebuiltAppConfig = \{\s*cacheBackend: "cache",\s*model_list: )\[[\s\S]*?\n {4}\],\n\};/
const libraryPrefix = /const modelLibURLPrefix = "https:\/\/[^"]*";/

/**
 * Takes the foreign addresses out of the engine while it is bundled: a browser shop refuses an extension that so much
 * as names code from elsewhere, and our models come with addresses of our own.
 */
export function ownAddressesOnly(): Plugin {
  return {
    name: 'kefu-own-addresses-only',
    transform(code, id) {
      if (!engineFile.test(id.split('?')[0] ?? '')) return null
      return { code: stripAddresses(code), map: null }
    },
  }
}

/** Stops the build when the engine's file does not look as it did: an update must not bring the list back unseen. */
export function stripAddresses(code: string): string {
  if (!modelList.test(code) || !libraryPrefix.test(code))
    throw new Error('@mlc-ai/web-llm: its list of models is not where it was; look at e2e/model/engine-plugin.ts')
  return code.replace(modelList, '$1[],\n};').replace(libraryPrefix, 'const modelLibURLPrefix = "";')
}

const threadFile = /shared\/inference\/web-llm\/open-thread\.ts$/

/** For a build that carries no library: the engine, the largest file of all, stays out of it. */
export function withoutEngine(): Plugin {
  return {
    name: 'kefu-without-engine',
    load(id) {
      if (!threadFile.test(id.split('?')[0] ?? '')) return null
      return `export function openWebLlmThread() { throw new Error('this build carries no engine') }`
    },
  }
}
