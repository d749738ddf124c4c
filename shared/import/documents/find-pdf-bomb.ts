import { Inflate } from 'fflate'

/** What one packed stream, and all of them, may unpack to. */
const pdfLimits = { stream: 64 * 1024 * 1024, all: 256 * 1024 * 1024 }
/** A stream's dictionary stands before it. */
const dictionaryReach = 600

/**
 * Whether a packed stream of a PDF unpacks to more than a document of text can need: the reader itself has no bound.
 * Pictures are left out, because reading text never unpacks them; a stream packed twice has no honest reason.
 */
export function isPdfBomb(bytes: Uint8Array, limits = pdfLimits): boolean {
  let all = 0
  for (let at = findMark(bytes, 'stream', 0); at >= 0; at = findMark(bytes, 'stream', at + 6)) {
    if (isEndMark(bytes, at)) continue
    const dictionary = toText(bytes, Math.max(0, at - dictionaryReach), at)
    const own = dictionary.slice(dictionary.lastIndexOf('obj'))
    const packed = own.match(/\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? []
    if (packed.length > 1) return true
    if (!/\/(FlateDecode|Fl)\b/.test(own) || /\/Subtype\s*\/Image/.test(own)) continue
    const from = at + 6 + (bytes[at + 6] === 13 ? 2 : 1)
    const end = findMark(bytes, 'endstream', from)
    const size = measure(bytes.subarray(from, end < 0 ? bytes.length : end), Math.min(limits.stream, limits.all - all))
    all += size
    if (size > limits.stream || all > limits.all) return true
  }
  return false
}

/** How many bytes a packed stream unpacks to, counted no further than the bound. */
function measure(packed: Uint8Array, bound: number): number {
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
  })
  try {
    // Two bytes of header; a piece at a time, so that no more than a thousand times its size is ever held.
    for (let at = 2; at < packed.length && size <= bound; at += 16_384)
      inflate.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length)
  } catch {
    // Damaged: the reader of the document says so.
  }
  return size
}

function isEndMark(bytes: Uint8Array, at: number): boolean {
  return at >= 3 && toText(bytes, at - 3, at) === 'end'
}

function findMark(bytes: Uint8Array, mark: string, from: number): number {
  const first = mark.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (toText(bytes, at, at + mark.length) === mark) return at
  return -1
}

function toText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
