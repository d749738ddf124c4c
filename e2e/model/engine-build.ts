import { readFileSync } from 'node:fs'
import { root } from '../run-command.mjs'
import { readLibraries } from './read-libraries.ts'

/** Where libraries are taken from: a folder that is named, or the one whose files the package holds anyway. */
export const namedFolder = process.env.MODEL_LIB ?? ''
export const libraries = readLibraries(namedFolder || `${root}/extension/public/model-lib`, readEngineVersion())

/** Files that the package holds besides its own; those of the public folder are in it already. */
export const addedFiles = namedFolder
  ? libraries.map(({ name, path }) => ({ absoluteSrc: `${namedFolder}/${name}`, relativeDest: path.slice(1) }))
  : []

function readEngineVersion(): string {
  return String(JSON.parse(readFileSync(`${root}/node_modules/@mlc-ai/web-llm/package.json`, 'utf8')).version)
}
