// npm run console:new -- NAME: a profile, a replica and a line in the conformance suite, for a console not known yet.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { root, runCommand } from './run-command.mjs'

const [name = ''] = process.argv.slice(2)
const profileFolder = `${root}/extension/consoles/${name}`
const replicaFolder = `${root}/e2e/consoles/${name}`

const refusal = findRefusal()
if (refusal) {
  console.error(refusal)
  process.exitCode = 1
} else {
  writeProfile()
  cpSync(`${root}/e2e/consoles/generic`, replicaFolder, { recursive: true })
  insertLine('e2e/consoles/replica-list.ts', '\n]\n', `\n  { profile: '${name}', path: '${name}/' },`)
  insertLine(
    'extension/consoles/profile-list.ts',
    '\n\nconst files',
    `\nimport ${toIdentifier()} from './${name}/profile.json'`,
  )
  insertLine('extension/consoles/profile-list.ts', '\n]\n', `\n  ${toIdentifier()},`)
  await runCommand('biome', ['check', '--write', 'e2e/consoles', 'extension/consoles'])
  console.log(`extension/consoles/${name}/profile.json  how the page is read`)
  console.log(
    `e2e/consoles/${name}/                    the page to try it on; it is the generic one until you change it`,
  )
  await runConformance()
}

function findRefusal() {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    return 'Usage: npm run console:new -- NAME (small letters, digits, hyphens)'
  if (existsSync(profileFolder) || existsSync(replicaFolder)) return `${name} exists already`
  return undefined
}

function writeProfile() {
  const generic = JSON.parse(readFileSync(`${root}/extension/consoles/generic/profile.json`, 'utf8'))
  cpSync(`${root}/extension/consoles/generic`, profileFolder, { recursive: true })
  const profile = { ...generic, id: name, name, version: 1 }
  writeFileSync(`${profileFolder}/profile.json`, `${JSON.stringify(profile, null, 2)}\n`)
}

/** An import's name: letters first, for `1688` is none. */
function toIdentifier() {
  const words = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
  return /^\d/.test(words) ? `console${words}` : words
}

/**
 * @param {string} file
 * @param {string} before what the line goes in front of
 * @param {string} line
 */
function insertLine(file, before, line) {
  const text = readFileSync(`${root}/${file}`, 'utf8')
  const at = text.indexOf(before)
  if (at < 0) throw new Error(`${file} has another shape than this command knows`)
  writeFileSync(`${root}/${file}`, text.slice(0, at) + line + text.slice(at))
}

async function runConformance() {
  for (const config of ['e2e/consoles/vite.config.ts', 'e2e/consoles/harness.vite.config.ts'])
    await runCommand('vite', ['build', '--config', config], { env: { NODE_ENV: 'production' }, show: true })
  const options = ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list', 'console-', '-g', `${name}/`]
  const { code } = await runCommand('playwright', options, { show: true })
  process.exitCode = code
}
