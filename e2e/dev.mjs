// npm run dev: the same pages as npm start, rebuilt at every change; the edge reloads by itself.
import { mkdirSync } from 'node:fs'
import { buildAll } from './build.mjs'
import { ensureDevVars } from './dev-vars.mjs'
import { migrateEdge, seedDemo, startEdge } from './local-edge.mjs'
import { root, startGroup, stopAllGroups } from './run-command.mjs'

const stateFolder = `${root}/.wrangler/state`
const configs = ['widget/vite.config.ts', 'widget/loader.vite.config.ts', 'extension/desk/vite.config.ts']

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, async () => {
    await stopAllGroups()
    process.exit(0)
  })
}

mkdirSync(stateFolder, { recursive: true })
const vars = ensureDevVars()
await buildAll()
await migrateEdge(stateFolder)
const edge = await startEdge({
  port: Number(process.env.PORT ?? 8787),
  stateFolder,
  logFile: `${root}/.wrangler/edge.log`,
})
await seedDemo(edge.url)
for (const config of configs) startGroup('vite', ['build', '--watch', '--config', config])
console.log(`${edge.url}/  ${edge.url}/desk  owner@demo.shop ${vars.DEMO_PASSWORD}`)
