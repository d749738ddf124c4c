import { describe, expect, test } from 'vitest'
import { lineIds } from '../../dialog/line-ids.ts'
import { templates } from '../templates.ts'
import { cardLabels } from '../wording/card-labels.data.ts'
import { cardPhrases } from '../wording/card-phrases.data.ts'
import { checkWordings } from '../wording/check-wording.ts'
import { loadWordings, otherLanguages } from '../wording/load-wordings.ts'
import { phrases } from '../wording/phrases.data.ts'
import type { Wordings } from '../wording/wordings.ts'

const languages = Object.keys(otherLanguages) as (keyof typeof otherLanguages)[]

/** Every fault of one language: a missing line or phrase is one. */
function findFaults({ language, lines, phrases: words, cards }: Wordings): string[] {
  const inLines = lineIds.flatMap((line) =>
    checkWordings(language, lines[line] ?? [], templates[line]).map((fault) => `${line} ${fault}`),
  )
  const inPhrases = phrases.flatMap((phrase) =>
    checkWordings(language, [words[phrase] ?? ''], [phrase]).map((fault) => `${phrase} ${fault}`),
  )
  const strangers = Object.keys(words).filter((phrase) => !(phrases as readonly string[]).includes(phrase))
  return [
    ...inLines,
    ...inPhrases,
    ...strangers.map((phrase) => `${phrase} is no phrase`),
    ...findCardFaults(language, cards),
  ]
}

function findCardFaults(language: Wordings['language'], { labels, phrases: values }: Wordings['cards']): string[] {
  const sources = Object.fromEntries(cardPhrases.map((phrase) => [phrase, phrase]))
  return [...findTableFaults(language, labels, cardLabels), ...findTableFaults(language, values, sources)].map(
    (fault) => `on cards: ${fault}`,
  )
}

/** Both ways: what the table lacks, and what it has that Chinese does not. */
function findTableFaults(
  language: Wordings['language'],
  table: Readonly<Record<string, string>>,
  sources: Readonly<Record<string, string>>,
): string[] {
  const names = new Set([...Object.keys(table), ...Object.keys(sources)])
  return [...names].flatMap((name) => {
    const source = sources[name]
    if (source === undefined) return [`${name} is not said`]
    const word = table[name] ?? ''
    if (word === '') return [`${name} has no words`]
    return checkWordings(language, [word], [source]).map((fault) => `${name} ${fault}`)
  })
}

describe('the words of every language', () => {
  test('simplified Chinese is always there and never loaded', async () => {
    expect(languages).not.toContain('zh-Hans')
    expect(await loadWordings('zh-Hans')).toBeNull()
  })

  test.each(languages)('%s says every line and phrase with the slots of the Chinese one', async (language) => {
    const wordings = await loadWordings(language)
    expect(wordings?.language).toBe(language)
    expect(wordings && findFaults(wordings)).toEqual([])
  })

  test.each(languages)('%s keeps every tone to its own words', async (language) => {
    const tones = (await loadWordings(language))?.tones
    expect(Object.keys(tones ?? {}).toSorted()).toEqual(['formal', 'plain', 'warm'])
    const strange = language.startsWith('zh')
      ? []
      : [tones?.warm, tones?.formal, tones?.plain].flatMap((tone) => [tone?.you, tone?.ne, tone?.o])
    expect(strange.filter((word) => word !== '')).toEqual([])
  })
})
