import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { root, runCommand } from './run-command.mjs'

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {string[]} inputs files and folders whose content decides whether to build again
 * @property {string[]} outputs what must be there for a build to be skipped
 * @property {string[][]} commands
 * @property {[from: string, to: string][]} [copies] files and folders that are served as they are, where they are there
 * @property {Record<string, string>} [env]
 */

const common = ['shared', 'package-lock.json', 'shared/tsconfig.base.json', 'e2e/build.mjs']
/** What decides whether the local model's engine is in a build, and with which libraries. */
const engineParts = ['e2e/model']

/** @type {Target[]} */
const targets = [
  {
    name: 'widget',
    inputs: ['widget', ...engineParts, ...common],
    outputs: ['worker/dist/assets/embed.js', 'worker/dist/assets/widget/index.html'],
    commands: [
      ['vite', 'build', '--config', 'widget/vite.config.ts'],
      ['vite', 'build', '--config', 'widget/loader.vite.config.ts'],
    ],
  },
  {
    name: 'desk',
    inputs: ['extension', ...engineParts, ...common],
    outputs: ['worker/dist/assets/desk/index.html'],
    commands: [['vite', 'build', '--config', 'extension/desk/vite.config.ts']],
  },
  {
    name: 'extension',
    inputs: ['extension', 'wxt.config.ts', ...engineParts, ...common],
    outputs: ['extension/.output/chrome-mv3/manifest.json'],
    commands: [['wxt', 'build']],
  },
  {
    name: 'demo-shop',
    inputs: ['worker/demo-shop/pictures', 'worker/demo-shop/client', 'shared/ui/tokens.css', 'e2e/build.mjs'],
    outputs: ['worker/dist/assets/pictures/logo.svg', 'worker/dist/assets/shop/shop.js'],
    commands: [],
    copies: [
      ['worker/demo-shop/pictures', 'worker/dist/assets/pictures'],
      ['worker/demo-shop/client', 'worker/dist/assets/shop'],
      ['shared/ui/tokens.css', 'worker/dist/assets/shop/tokens.css'],
    ],
  },
  {
    name: 'console-profiles',
    inputs: ['worker/console-profiles.json'],
    outputs: [],
    commands: [],
    copies: [['worker/console-profiles.json', 'worker/dist/assets/console-profiles.json']],
  },
]

/** The build that the journeys load: console hosts are granted from the start. */
const journeyTarget = {
  name: 'journey',
  inputs: ['extension', 'wxt.config.ts', ...engineParts, ...common],
  outputs: ['extension/.output/journey/chrome-mv3/manifest.json'],
  commands: [['wxt', 'build']],
  env: { KEFU_JOURNEY_BUILD: '1' },
}

/** The same with one model offered, whose engine is a fake: what screens and downloads do is seen on it. */
const fakeModelTarget = {
  ...journeyTarget,
  name: 'fake-model',
  outputs: ['extension/.output/fake-model/chrome-mv3/manifest.json'],
  env: { KEFU_JOURNEY_BUILD: '1', KEFU_FAKE_MODEL: '1' },
}

/** The chat with one model offered, whose engine is a fake; an edge of its journey serves it instead of the other. */
const fakeWidgetTarget = {
  name: 'fake-widget',
  inputs: ['widget', ...engineParts, ...common],
  outputs: ['worker/dist/fake-model/widget/index.html'],
  commands: [['vite', 'build', '--config', 'widget/vite.config.ts']],
  env: { KEFU_FAKE_MODEL: '1' },
}

/** The consoles' replicas, and the reader as a script that tries itself on them. */
const consolesTarget = {
  name: 'consoles',
  inputs: ['e2e/consoles', 'extension/consoles', 'package-lock.json'],
  outputs: ['e2e/consoles/dist/jd/index.html', 'e2e/consoles/dist/harness.js'],
  commands: [
    ['vite', 'build', '--config', 'e2e/consoles/vite.config.ts'],
    ['vite', 'build', '--config', 'e2e/consoles/harness.vite.config.ts'],
  ],
}

/** The local model's adapter with the engine's thread, in a page of its own. */
const modelTarget = {
  name: 'model',
  inputs: ['shared/inference', 'shared/lib', 'e2e/model', 'package-lock.json'],
  outputs: ['e2e/model/dist/index.html'],
  commands: [['vite', 'build', '--config', 'e2e/model/vite.config.ts']],
}

const edgeFolder = 'worker/dist/edge'

/** The edge as it is deployed: the journeys run this, whatever happens to its sources meanwhile. */
export const edgeBundle = `${root}/${edgeFolder}/index.js`
/** Its bindings and settings, as the local runtime takes them. */
export const edgeOptions = `${root}/${edgeFolder}/options.json`

/** @type {Target} */
const edgeTarget = {
  name: 'edge',
  inputs: ['worker', 'wrangler.toml', 'e2e/describe-edge.mjs', ...common],
  outputs: [`${edgeFolder}/index.js`, `${edgeFolder}/options.json`],
  commands: [
    ['wrangler', 'deploy', '--dry-run', '--outdir', edgeFolder],
    ['node', 'e2e/describe-edge.mjs'],
  ],
}

/**
 * Builds what changed. Returns the names of the targets that were built.
 * @param {{ force?: boolean, journey?: boolean }} [options]
 */
export async function buildAll({ force = false, journey = false } = {}) {
  const first = journey ? [...targets, consolesTarget, modelTarget, fakeWidgetTarget] : targets
  const built = await Promise.all(first.map((target) => buildTarget(target, force)))
  if (journey) built.push(await buildTarget(journeyTarget, force)) // after the other: both write .wxt
  if (journey) built.push(await buildTarget(fakeModelTarget, force))
  if (journey) built.push(await buildTarget(edgeTarget, force)) // after the folder of its assets is there
  return built.filter((name) => name !== undefined)
}

/**
 * @param {Target} target
 * @param {boolean} force
 */
async function buildTarget(target, force) {
  const stamp = `${root}/node_modules/.cache/build/${target.name}.sha256`
  const want = hashInputs(target.inputs)
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === want
  if (!force && isFresh && target.outputs.every((path) => existsSync(`${root}/${path}`))) return undefined
  rmSync(stamp, { force: true })
  for (const [command = '', ...options] of target.commands) {
    const { code, output } = await runCommand(command, options, { env: { NODE_ENV: 'production', ...target.env } })
    if (code !== 0) throw new Error(`Building ${target.name} failed:\n${output}`)
  }
  for (const [from, to] of target.copies ?? []) {
    if (existsSync(`${root}/${from}`)) cpSync(`${root}/${from}`, `${root}/${to}`, { recursive: true })
    else rmSync(`${root}/${to}`, { recursive: true, force: true }) // no longer served
  }
  mkdirSync(`${root}/node_modules/.cache/build`, { recursive: true })
  writeFileSync(stamp, want)
  return target.name
}

/** @param {string[]} inputs */
function hashInputs(inputs) {
  const hash = createHash('sha256')
  for (const input of inputs)
    for (const path of listFiles(input)) hash.update(path).update(readFileSync(`${root}/${path}`))
  return hash.digest('hex')
}

/**
 * Files below a path, tests and build output left out.
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (!existsSync(`${root}/${path}`)) return []
  if (!statSync(`${root}/${path}`).isDirectory()) return [path]
  const entries = readdirSync(`${root}/${path}`, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const child = `${path}/${entry.name}`
    if (entry.isDirectory()) return /^(\.output|dist|eval|bench|node_modules)$/.test(entry.name) ? [] : listFiles(child)
    return /\.test\.tsx?$/.test(entry.name) ? [] : [child]
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const built = await buildAll({
      force: process.argv.includes('--force'),
      journey: process.argv.includes('--journey'),
    })
    console.log(built.length > 0 ? `built: ${built.join(', ')}` : 'everything is built already')
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
