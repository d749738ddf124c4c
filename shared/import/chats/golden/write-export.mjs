import { readFileSync, writeFileSync } from 'node:fs'
import { weaveExport } from './weave-export.ts'

/** Writes `export.csv` and `planted.tsv` anew from the two texts beside it. */
const at = (name) => new URL(name, import.meta.url)
const { csv, labels } = weaveExport(readFileSync(at('planted.txt'), 'utf8'), readFileSync(at('talk.txt'), 'utf8'))
writeFileSync(at('export.csv'), csv)
writeFileSync(at('planted.tsv'), labels)
