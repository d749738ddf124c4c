/**
 * Maps of characters that a PDF may name instead of carrying its font. Their tables are large; what is needed here is
 * only which letters were meant, and that the encodings themselves say. So the two halves of each map (code → glyph,
 * glyph → letter) are written here with glyph numbers of our own, beyond those that fonts have. What names glyphs by
 * their real numbers gets marks of `isLostLetter` instead of wrong letters. Null for a map that cannot be written.
 */
export function writeCMap(name: string): string | null {
  if (/^Adobe-(GB1|CNS1)-UCS2$/.test(name))
    return toText(name, ['<0000> <ffff>'], [...marks, ...blocks.map(toLetters)].join('\n'))
  const [, base = '', direction] = /^(.+)-([HV])$/.exec(name) ?? []
  const upright = direction === 'V' ? '/WMode 1 def' : ''
  if (/^Uni(GB|CNS)-(UCS2|UTF16)$/.test(base))
    return toText(name, ['<0000> <ffff>'], blocks.map(toGlyphs).join('\n'), upright)
  const encoding = encodings[base]
  if (encoding === undefined) return null
  return toText(name, ['<00> <80>', '<8140> <fefe>'], listCodes(encoding).join('\n'), upright)
}

/** First and last letter of what Chinese documents hold, and the glyph number of the first one. */
interface Block {
  from: number
  to: number
  glyph: number
}

/** Beyond the last glyph that a Chinese collection has (30,571), and up to the highest number there may be (65,535). */
const firstGlyph = 0x8000
const letters: readonly [from: number, to: number][] = [
  [0x20, 0x4ff],
  [0x2000, 0x27bf],
  [0x3000, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xffef],
]
const blocks: readonly Block[] = letters.map(([from, to], at) => {
  const before = letters.slice(0, at).reduce((sum, [first, last]) => sum + last - first + 1, 0)
  return { from, to, glyph: firstGlyph + before }
})

/** Private signs that no document of Office writes: its bullets are further up. */
const [firstMark, lastMark] = [0xe000, 0xefff]
const marksPerRange = lastMark - firstMark + 1
const marks = Array.from({ length: firstGlyph / marksPerRange }, (_, at) =>
  toLetters({ from: firstMark, to: lastMark, glyph: at * marksPerRange }),
)

/** Stands where a letter is that nobody can tell. */
export function isLostLetter(char: string): boolean {
  return char >= String.fromCharCode(firstMark) && char <= String.fromCharCode(lastMark)
}

/** Names of maps by the encoding their codes are in. */
const encodings: Readonly<Record<string, 'gb18030' | 'big5'>> = {
  'GB-EUC': 'gb18030',
  'GBpc-EUC': 'gb18030',
  'GBK-EUC': 'gb18030',
  'GBKp-EUC': 'gb18030',
  GBK2K: 'gb18030',
  B5pc: 'big5',
  'ETen-B5': 'big5',
  'ETenms-B5': 'big5',
  'HKscs-B5': 'big5',
}

function toGlyphs({ from, to, glyph }: Block): string {
  return `1 begincidrange\n<${hex(from)}> <${hex(to)}> ${glyph}\nendcidrange`
}

function toLetters({ from, to, glyph }: Block): string {
  return `1 beginbfrange\n<${hex(glyph)}> <${hex(glyph + to - from)}> <${hex(from)}>\nendbfrange`
}

/** Every code of an encoding that means one letter. */
function listCodes(encoding: 'gb18030' | 'big5'): string[] {
  const decoder = new TextDecoder(encoding)
  const lines = [`1 begincidrange\n<20> <7e> ${glyphOf(0x20)}\nendcidrange`]
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      const glyph = text.length === 1 ? glyphOf(text.charCodeAt(0)) : null
      if (glyph !== null) lines.push(`1 begincidchar\n<${hex((lead << 8) | trail)}> ${glyph}\nendcidchar`)
    }
  }
  return lines
}

function glyphOf(letter: number): number | null {
  const block = blocks.find(({ from, to }) => letter >= from && letter <= to)
  return block === undefined ? null : block.glyph + letter - block.from
}

function toText(name: string, codes: readonly string[], body: string, upright = ''): string {
  const ranges = `${codes.length} begincodespacerange\n${codes.join('\n')}\nendcodespacerange`
  return `begincmap\n/CMapName /${name} def\n${upright}\n${ranges}\n${body}\nendcmap`
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}
