import { posix } from 'node:path'
import { readSource } from './read-source.ts'
import { getRoomName, programs, pureRooms, type Room, rooms } from './rooms.ts'

const longestFile = 300
/** Tables of data, such as the words of a language, and generated files have no limit. */
const isData = /\.data\.ts$|\/corpus\/|\/replies\/templates\/[a-z-]+\/|\.generated\.ts$/
/** Tests and contract suites may import what they test with. */
const isTest = /\.(test|contract)\.tsx?$|^(worker|widget|extension|shared\/engine)\/test\//
/** Configuration and command-line scripts belong to no room. */
const isTool = /\.config\.ts$|\.mjs$/
/** The address of a folder, as in `new URL('..', import.meta.url)`. */
const isFolder = /(^|\/)\.\.?$|\/$/

/** Every rule of the tree that this file breaks, as sentences; empty when it breaks none. */
export function checkSource(path: string, text: string): string[] {
  const facts = readSource(path, text)
  const found: string[] = []
  if (facts.lineCount > longestFile && !isData.test(path)) found.push(`has ${facts.lineCount} lines`)
  if (facts.isBarrel && path !== 'worker/index.ts') found.push('only hands on what other files export')
  if (Object.keys(pureRooms).some((room) => path.startsWith(`${room}/`)) && !isTest.test(path)) {
    for (const name of facts.impurities) found.push(`mentions ${name} in a pure room`)
  }
  for (const specifier of facts.specifiers) found.push(...checkImport(path, specifier))
  return found.map((sentence) => `${path} ${sentence}`)
}

function checkImport(path: string, specifier: string): string[] {
  if (isTool.test(path)) return []
  if (!specifier.startsWith('.')) return isPackageAllowed(path, specifier) ? [] : [`may not import ${specifier}`]
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
  const found: string[] = []
  if (posix.extname(target) === '' && !isFolder.test(specifier))
    found.push(`imports ${specifier} without its extension`)
  if (!isTargetAllowed(path, target)) found.push(`may not import ${target}`)
  return found
}

function isTargetAllowed(path: string, target: string): boolean {
  const from = programs.find((name) => path.startsWith(`${name}/`))
  if (from && programs.some((name) => name !== from && target.startsWith(`${name}/`))) return false
  const room = getRoom(path)
  if (!room || isTest.test(path)) return true
  const own = getRoomName(path) ?? ''
  return [own, ...room.imports].some((prefix) => isBelow(target, prefix))
}

/** `shared/intents/catalogue` also covers catalogue.ts and catalogue.data.ts. */
function isBelow(target: string, prefix: string): boolean {
  return target === prefix || target.startsWith(`${prefix}/`) || target.startsWith(`${prefix}.`)
}

function isPackageAllowed(path: string, specifier: string): boolean {
  const room = getRoom(path)
  if (!room || isTest.test(path)) return true
  return room.packages.some((name) => name === '*' || specifier === name || specifier.startsWith(`${name}/`))
}

function getRoom(path: string): Room | undefined {
  const name = getRoomName(path)
  return name === undefined ? undefined : rooms[name]
}
