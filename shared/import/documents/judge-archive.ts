import { strFromU8, unzipSync } from 'fflate'
import { ok, type Result, refuse } from '../../lib/result.ts'
import { articleTableLimits } from '../articles/article-limits.ts'
import { type ArchiveEntry, listEntries } from './inspect-archive.ts'

/** Why an archive is not looked into. */
export type ArchiveFault = 'broken' | 'bomb' | 'too-large' | 'macros' | 'encrypted' | 'entities' | 'unknown-format'

/** An office file that may be read: what it is, and its text parts, unpacked within their declared sizes. */
export interface JudgedArchive {
  kind: 'docx' | 'xlsx'
  /** For documents alone: a workbook's parts are unpacked by its own reader. */
  parts: Record<string, Uint8Array>
  /** Of a workbook; its reader takes the first one. */
  sheets: number
}

/** All parts that are read, and how much smaller than itself a large part may be packed. */
const limits = {
  parts: articleTableLimits.partBytes,
  document: 32 * 1024 * 1024,
  ratio: 400,
  ratioFrom: 4 * 1024 * 1024,
}
const documentParts = /^(\[Content_Types\]\.xml|_rels\/[^/]+\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/
const workbookParts = /^(\[Content_Types\]\.xml|xl\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/
const macroParts = /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml|macrosheets\/|activeX\/)/i

/** Looks at what an archive declares before anything of it is unpacked; macros, bombs and entities are refused. */
export function judgeArchive(bytes: Uint8Array): Result<JudgedArchive, ArchiveFault> {
  const listed = listEntries(bytes)
  if (!listed.ok) return listed
  const entries = listed.value
  const names = new Set(entries.map(({ name }) => name))
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse('encrypted')
  if (entries.some(({ name }) => macroParts.test(name))) return refuse('macros')
  const kind = names.has('word/document.xml') ? 'docx' : names.has('xl/workbook.xml') ? 'xlsx' : null
  const wanted = kind === 'docx' ? documentParts : workbookParts
  const read = entries.filter(({ name }) => wanted.test(name))
  if (isBomb(kind === null ? entries : read)) return refuse('bomb')
  if (kind === null) return refuse('unknown-format')
  // The reader of documents holds every tag as an object: thousands of pages, and it would hold the whole device.
  if (kind === 'docx' && sumBytes(read) > limits.document) return refuse('too-large')
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).length
  const parts = unpack(bytes, kind, wanted)
  return parts.ok ? ok({ kind, parts: parts.value, sheets }) : parts
}

function isBomb(entries: readonly ArchiveEntry[]): boolean {
  return (
    sumBytes(entries) > limits.parts ||
    entries.some(({ bytes, packedBytes }) => bytes > limits.ratioFrom && bytes > packedBytes * limits.ratio)
  )
}

function sumBytes(entries: readonly ArchiveEntry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** A declaration of entities stands at the beginning of a part; a workbook's sheets need not be unpacked to see it. */
function unpack(
  bytes: Uint8Array,
  kind: JudgedArchive['kind'],
  wanted: RegExp,
): Result<JudgedArchive['parts'], ArchiveFault> {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) })
    for (const part of Object.values(parts)) {
      const start = strFromU8(part.subarray(0, 4096))
      if (/<!(DOCTYPE|ENTITY)/i.test(start)) return refuse('entities')
      if (/macroEnabled/i.test(start) && /<Types\b/.test(start)) return refuse('macros')
    }
    return ok(kind === 'docx' ? parts : {})
  } catch {
    // Whatever is wrong inside an archive, it is the file that is broken.
    return refuse('broken')
  }
}
