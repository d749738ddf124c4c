// Writes beside the edge's bundle what its configuration means to the runtime, so that no journey reads it anew.
import { writeFileSync } from 'node:fs'
import { unstable_getMiniflareWorkerOptions } from 'wrangler'
import { edgeBundle, edgeOptions } from './build.mjs'
import { root } from './run-command.mjs'

const { bindings, ...options } = unstable_getMiniflareWorkerOptions(`${root}/wrangler.toml`).workerOptions
const secrets = /SECRET|PASSWORD|MASTER_KEY/
const plain = Object.entries(bindings ?? {}).filter(([name]) => !secrets.test(name))
writeFileSync(edgeOptions, JSON.stringify({ ...options, bindings: Object.fromEntries(plain) }))
console.log(`described ${edgeBundle}`)
