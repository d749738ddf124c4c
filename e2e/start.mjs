// npm start: builds what changed, prepares the local database, serves everything and says where.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { buildAll } from './build.mjs'
import { ensureDevVars, hasDevVars } from './dev-vars.mjs'
import { findFreePort, migrateEdge, seedDemo, startEdge } from './local-edge.mjs'
import { root, stopAllGroups } from './run-command.mjs'

const stateFolder = `${root}/.wrangler/state`
const logFile = `${root}/.wrangler/edge.log`
const port = Number(process.env.PORT ?? 8787)

let isStopping = false
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop)

try {
  await start()
} catch (error) {
  if (!isStopping) fail(error instanceof Error ? error.message : String(error))
}

async function start() {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return fail('PORT 要是 1 到 65535 的整数。\nPORT has to be a number from 1 to 65535.')
  if ((await findFreePort(port)) === undefined) return fail(portTaken())
  if (process.argv.includes('--reset')) reset()
  if (existsSync(stateFolder) && !hasDevVars()) return fail(lostSecrets())
  const vars = ensureDevVars()
  mkdirSync(stateFolder, { recursive: true })
  console.log('正在准备… · Getting ready…')
  await Promise.all([buildAll(), migrateEdge(stateFolder)])
  if (isStopping) return
  const edge = await startEdge({ port, stateFolder, logFile })
  await seedDemo(edge.url)
  if (isStopping) return
  console.log(describe(edge.url, vars.DEMO_PASSWORD ?? ''))
  await edge.closed
  if (!isStopping)
    fail(
      `本地服务意外停止，记录在 ${logFile}。再运行一次 npm start 即可。\nThe local edge stopped by itself; its log is ${logFile}. Run npm start again.`,
    )
}

async function stop() {
  if (isStopping) return
  isStopping = true
  await stopAllGroups()
  process.exit(0)
}

/** @param {string} sentence */
async function fail(sentence) {
  isStopping = true
  console.error(`\n${sentence}\n`)
  await stopAllGroups()
  process.exit(1)
}

function reset() {
  for (const path of [stateFolder, `${root}/.dev.vars`]) rmSync(path, { recursive: true, force: true })
}

function lostSecrets() {
  return (
    '本地数据还在，但它的密钥文件 .dev.vars 不见了，数据无法读取。找回它，或运行 npm start -- --reset 重新开始。\n' +
    'Local data is here but its secrets, .dev.vars, are gone. Bring the file back, or start anew: npm start -- --reset'
  )
}

function portTaken() {
  const other = port < 65_000 ? port + 3 : 8790
  return (
    `端口 ${port} 已被别的程序占用。请先关掉它，或换一个端口：PORT=${other} npm start\n` +
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${other} npm start`
  )
}

/**
 * @param {string} url
 * @param {string} password
 */
function describe(url, password) {
  return `
客服副驾已就绪 · Kefu Copilot is running

  商店 shop        ${url}/
  工作台 desk      ${url}/desk
    店主 owner     owner@demo.shop     ${password}
    客服 operator  operator@demo.shop  ${password}
  扩展 extension   ${root}/extension/.output/chrome-mv3
    在 chrome://extensions 打开「开发者模式」，点「加载已解压的扩展程序」，选这个文件夹。
    On chrome://extensions turn on Developer mode, choose Load unpacked, pick that folder.

按 Ctrl-C 停止，数据会保留；npm start -- --reset 重新开始。
Ctrl-C stops it and keeps the data; npm start -- --reset starts anew.
`
}
