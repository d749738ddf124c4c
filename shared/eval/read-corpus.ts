import { readdirSync, readFileSync } from 'node:fs'
import type { Example } from '../intents/example.ts'
import { isIntentId } from '../protocol/intent-ids.ts'

const corpus = new URL('../intents/corpus/', import.meta.url)

/** An utterance of the corpus with the language folder it stands in. */
export type CorpusExample = Example & { language: string }

/**
 * The whole training corpus: `corpus/LANGUAGE/INTENT.txt`, one utterance a line. Throws on a file that names no
 * intent and on an utterance that stands under two intents, naming both places.
 */
export function readCorpus(): CorpusExample[] {
  const places = new Map<string, string>()
  return languages().flatMap((language) =>
    readdirSync(new URL(`${language}/`, corpus))
      .sort()
      .flatMap((name) => readFile(language, name, places)),
  )
}

function languages(): string[] {
  const entries = readdirSync(corpus, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort()
}

function readFile(language: string, name: string, places: Map<string, string>): CorpusExample[] {
  const label = name.replace(/\.txt$/, '').replaceAll('-', '_')
  if (!isIntentId(label)) throw new Error(`corpus/${language}/${name} is not named after an intent of the catalogue`)
  const lines = readFileSync(new URL(`${language}/${name}`, corpus), 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    const text = line.trim()
    if (text === '') return []
    const place = `corpus/${language}/${name} line ${at + 1}`
    const earlier = places.get(text)
    if (earlier?.includes(`/${name} `)) return []
    if (earlier !== undefined) throw new Error(`「${text}」 stands in ${earlier} and in ${place}: keep one`)
    places.set(text, place)
    return [{ language, label, text }]
  })
}
