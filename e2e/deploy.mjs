// npm run deploy: makes what the account lacks, applies migrations, uploads. --dry-run builds and lists, without an account.
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { buildAll } from './build.mjs'
import { root, runCommand } from './run-command.mjs'

const database = 'kefu-copilot'
const bucket = 'kefu-copilot-attachments'
const queues = ['kefu-copilot-events-dead', 'kefu-copilot-events']
const secrets = ['TOKEN_SECRET', 'MASTER_KEY', 'BETTER_AUTH_SECRET']
const configFile = `${root}/wrangler.deploy.toml` // beside wrangler.toml, because its paths are relative
const secretsFile = `${root}/.wrangler/deploy-secrets.json`

try {
  await deploy()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  rmSync(configFile, { force: true })
  rmSync(secretsFile, { force: true })
}

async function deploy() {
  const config = readFileSync(`${root}/wrangler.toml`, 'utf8')
  assertNoDemo(config)
  await buildAll()
  if (process.argv.includes('--dry-run')) return listAndStop()
  await wrangler('Sign in first: npx wrangler login', ['whoami', '--json'])
  const databaseId = await ensureDatabase()
  await ensure(['r2', 'bucket', 'info', bucket], ['r2', 'bucket', 'create', bucket])
  for (const queue of queues) await ensure(['queues', 'info', queue], ['queues', 'create', queue])
  writeFileSync(configFile, config.replace(/database_id = "[^"]*"/, `database_id = "${databaseId}"`))
  await wrangler('The migrations were not applied', ['d1', 'migrations', 'apply', 'DB', '--remote', '-c', configFile])
  const output = await wrangler('The upload failed', ['deploy', '-c', configFile, ...(await makeSecrets())])
  console.log(output.trim())
}

/** Demo logins and the demo seed must never reach a public address. */
function assertNoDemo(/** @type {string} */ config) {
  const isOff = (/** @type {string} */ name, /** @type {string} */ value) => config.includes(`\n${name} = "${value}"\n`)
  const isDemoOff = isOff('DEMO', '0') && isOff('DEMO_PASSWORD', '') && isOff('DEMO_IDENTITY_SECRET', '')
  if (isDemoOff && isOff('REST_LOOPBACK', '0')) return
  throw new Error(
    'wrangler.toml switches the demo on (DEMO, DEMO_PASSWORD, DEMO_IDENTITY_SECRET or REST_LOOPBACK). Set it back and deploy again.',
  )
}

async function listAndStop() {
  await wrangler('The edge does not bundle', ['deploy', '--dry-run', '--outdir', '.wrangler/dry-run'])
  console.log(`Would make, where missing: D1 database ${database}; R2 bucket ${bucket}; queues ${queues.join(', ')};`)
  console.log(`secrets ${secrets.join(', ')}; two Durable Object classes and a cron trigger. Workers Paid is needed.`)
}

async function ensureDatabase() {
  const find = async () => {
    const list = await wrangler('The databases of the account could not be listed', ['d1', 'list', '--json'])
    /** @type {{ name: string, uuid: string }[]} */
    const databases = JSON.parse(list)
    return databases.find((entry) => entry.name === database)?.uuid
  }
  const present = await find()
  if (present) return present
  await wrangler('The database was not made', ['d1', 'create', database])
  const made = await find()
  if (!made) throw new Error('The database was made but is not listed yet. Run the same command again.')
  return made
}

/**
 * @param {string[]} ask
 * @param {string[]} make
 */
async function ensure(ask, make) {
  const { code } = await runCommand('wrangler', ask)
  if (code !== 0) await wrangler(`${make.join(' ')} failed`, make)
}

/** Secrets are made once, on this machine, and only those the edge does not hold yet. */
async function makeSecrets() {
  const { code, output, stdout } = await runCommand('wrangler', [
    'secret',
    'list',
    '--format',
    'json',
    '-c',
    configFile,
  ])
  // A key that exists must never be made anew: what it locks could not be read again. 10007: there is no such edge yet.
  if (code !== 0 && !output.includes('10007')) throw new Error(`The secrets could not be listed:\n${output.trim()}`)
  /** @type {{ name: string }[]} */
  const present = code === 0 ? JSON.parse(stdout) : []
  const missing = secrets.filter((name) => !present.some((entry) => entry.name === name))
  if (missing.length === 0) return []
  const made = Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('base64url')]))
  writeFileSync(secretsFile, JSON.stringify(made), { mode: 0o600 })
  return ['--secrets-file', secretsFile]
}

/**
 * @param {string} sentence
 * @param {string[]} options
 */
async function wrangler(sentence, options) {
  const { code, output, stdout } = await runCommand('wrangler', options)
  if (code !== 0) throw new Error(`${sentence}:\n${output.trim()}`)
  return stdout
}
