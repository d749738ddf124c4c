import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { edgeBundle, edgeOptions } from './build.mjs'

/**
 * Runs the built edge in the local Workers runtime itself: the dev server's proxy and its start cost more than the edge.
 * @param {{
 *   port: number,
 *   stateFolder: string,
 *   logFile: string,
 *   vars: Record<string, string>,
 *   assetsFolder?: string | undefined,
 * }} options `assetsFolder` takes the place of the built files that the edge serves
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startBuiltEdge({ port, stateFolder, logFile, vars, assetsFolder }) {
  const { bindings, ...options } = JSON.parse(readFileSync(edgeOptions, 'utf8'))
  if (assetsFolder) options.assets.directory = assetsFolder
  writeFileSync(logFile, '')
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      ...options,
      name: 'edge',
      modules: [{ type: 'ESModule', path: edgeBundle }],
      bindings: { ...bindings, ...vars },
      host: '127.0.0.1',
      port,
      cf: false,
      resourcePersistencePath: `${stateFolder}/v3`,
      handleStructuredLogs: ({ level, message }) => appendFileSync(logFile, `${level} ${message}\n`),
    }),
  )
  await runtime.ready
  return { url: `http://127.0.0.1:${port}`, stop: () => runtime.dispose() }
}
