/** A command line taken apart: bare words, `--name value` options and `--floor name=value` floors. */
export type ParsedArgv = {
  words: string[]
  options: Map<string, string>
  floors: Map<string, number>
}

/** Options that stand alone: what follows one is not its value. */
const flags: ReadonlySet<string> = new Set(['compare', 'first'])

/** Parses `SUITE FILE --train T --floor accuracy=0.9 --floor macro_f1=0.8`; several floors may follow one `--floor`. */
export function parseArgv(argv: string[]): ParsedArgv {
  const parsed: ParsedArgv = { words: [], options: new Map(), floors: new Map() }
  let open = ''
  for (const word of argv) {
    if (word.startsWith('--')) open = openOption(word.slice(2), parsed.options)
    else if (open === 'floor') readFloor(word, parsed.floors)
    else if (open === '') parsed.words.push(word)
    else {
      parsed.options.set(open, word)
      open = ''
    }
  }
  return parsed
}

/** The name whose value comes next; a flag takes none. */
function openOption(name: string, options: Map<string, string>): string {
  if (!flags.has(name)) return name
  options.set(name, '')
  return ''
}

function readFloor(word: string, floors: Map<string, number>): void {
  const [name = '', value = ''] = word.split('=')
  const floor = Number(value)
  if (name === '' || value === '' || Number.isNaN(floor)) throw new Error(`not a floor: ${word}`)
  floors.set(name, floor)
}
