/** A command line taken apart: bare words, `--name value` options and `--floor name=value` floors. */
export type ParsedArgv = {
  words: string[]
  options: Map<string, string>
  floors: Map<string, number>
}

/** Parses `SUITE FILE --train T --floor accuracy=0.9 --floor macro_f1=0.8`; several floors may follow one `--floor`. */
export function parseArgv(argv: string[]): ParsedArgv {
  const parsed: ParsedArgv = { words: [], options: new Map(), floors: new Map() }
  let open = ''
  for (const word of argv) {
    if (word.startsWith('--')) open = word.slice(2)
    else if (open === 'floor') readFloor(word, parsed.floors)
    else if (open === '') parsed.words.push(word)
    else {
      parsed.options.set(open, word)
      open = ''
    }
  }
  return parsed
}

function readFloor(word: string, floors: Map<string, number>): void {
  const [name = '', value = ''] = word.split('=')
  const floor = Number(value)
  if (name === '' || value === '' || Number.isNaN(floor)) throw new Error(`not a floor: ${word}`)
  floors.set(name, floor)
}
