// Runs on the system's Node before anything is installed: built-ins only, no syntax newer than Node 18.
// Brings node_modules into the state of package-lock.json; with --browser also a Chromium and Chinese fonts.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { findChromium, findHeadlessChromium } from './find-chromium.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.on('SIGINT', () => process.exit(130))

assertNode()
if (!isInstalled()) install()
if (process.argv.includes('--browser')) {
  if (!findChromium()) await installChromium()
  ensureHeadlessShell()
  await ensureChineseFonts()
}

/** linux-x64 brings its own newer Node as a package; elsewhere the system's one has to be new enough. */
function assertNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const bringsNode = process.platform === 'linux' && process.arch === 'x64'
  if (bringsNode ? major >= 20 : major > 22 || (major === 22 && minor >= 18)) return
  const needed = bringsNode ? '20' : '22.18'
  stop(
    `需要 Node ${needed} 或更新的版本，现在是 ${process.versions.node}。请升级后再运行。`,
    `Node ${needed} or newer is needed here, this is ${process.versions.node}. Update it and run the command again.`,
  )
}

/** True when every package of the lock file is in place: npm writes its own list only after a whole install. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
    const present = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true
      if (!present[path]) return entry.optional === true || isForAnotherMachine(entry)
      return present[path].version === entry.version && existsSync(`${path}/package.json`)
    })
  } catch {
    return false // no list, or a broken one: install anew
  }
}

/** @param {{ os?: string[], cpu?: string[] }} entry */
function isForAnotherMachine(entry) {
  const excludes = (/** @type {string[] | undefined} */ list, /** @type {string} */ name) =>
    Array.isArray(list) && !list.includes(name)
  return excludes(entry.os, process.platform) || excludes(entry.cpu, process.arch)
}

function install() {
  say('正在安装依赖，约 1 分钟…', 'Installing what is needed, about a minute…')
  const npm = process.env.npm_execpath
  const options = ['ci', '--loglevel=error']
  const done = npm?.endsWith('.js') ? run(process.execPath, [npm, ...options]) : run('npm', options)
  if (done && isInstalled()) return
  stop(
    '依赖没有装完。请检查网络和磁盘空间，然后再运行一次同样的命令，它会接着修好。',
    'The install did not finish. Check the network and the disk space, then run the same command again: it repairs itself.',
  )
}

async function installChromium() {
  if (process.env.CHROMIUM) {
    stop(`CHROMIUM 指向的文件不存在：${process.env.CHROMIUM}`, 'CHROMIUM names a file that does not exist.')
  }
  say('没有找到 Chromium，正在下载…', 'No Chromium found, fetching one…')
  run('node_modules/.bin/playwright', ['install', 'chromium'], 'ignore')
  if (findChromium()) return
  if (await mayUseSystemPackages('chromium fonts-noto-cjk')) {
    installSystemPackages(['chromium', 'fonts-noto-cjk'])
    if (findChromium()) return
  }
  stop(
    '测试需要 Chromium。请安装它，或用 CHROMIUM=/路径 指明位置。',
    'The tests need Chromium. Install it, or name it with CHROMIUM=/path/to/chromium.',
  )
}

/** A build machine gets the lighter build beside a system's Chromium; where there is no such package, tests take longer. */
function ensureHeadlessShell() {
  const isSystems = findChromium()?.startsWith('/usr/bin/') === true && findHeadlessChromium() === findChromium()
  if (process.env.CHROMIUM || process.env.CI !== '1' || !isSystems || !existsSync('/usr/bin/apt-get')) return
  installSystemPackages(['chromium-headless-shell'])
}

/** Screenshots of Chinese text are empty boxes without a CJK font. */
async function ensureChineseFonts() {
  if (process.platform !== 'linux') return
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  if (list.stdout?.trim()) return
  if (await mayUseSystemPackages('fonts-noto-cjk')) installSystemPackages(['fonts-noto-cjk'])
  else say('没有中文字体，截图里的汉字会是方框。', 'No Chinese font: screenshots will show boxes.')
}

/**
 * The system's package manager is touched only on a build machine or after a yes.
 * @param {string} names
 */
async function mayUseSystemPackages(names) {
  if (!existsSync('/usr/bin/apt-get')) return false
  if (process.env.CI === '1') return true
  if (!process.stdin.isTTY) return false
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await prompt.question(`用 apt-get 安装 ${names}？ Install with apt-get? [y/N] `)
  prompt.close()
  return /^y(es)?$/i.test(answer.trim())
}

/** @param {string[]} names */
function installSystemPackages(names) {
  const apt = (/** @type {string[]} */ ...options) => {
    const command = ['apt-get', '-qq', ...options]
    return process.getuid?.() === 0 ? run('env', command) : run('sudo', ['-n', ...command])
  }
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...names)
}

/**
 * @param {string} command
 * @param {string[]} options
 * @param {'inherit' | 'ignore'} [stdio]
 */
function run(command, options, stdio = 'inherit') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, options, { stdio, env }).status === 0
}

/**
 * @param {string} chinese
 * @param {string} english
 */
function say(chinese, english) {
  console.log(`${chinese}\n${english}`)
}

/**
 * @param {string} chinese
 * @param {string} english
 */
function stop(chinese, english) {
  console.error(`\n${chinese}\n${english}\n`)
  process.exit(1)
}
