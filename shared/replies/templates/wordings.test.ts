import { describe, expect, test } from 'vitest'
import { lineIds } from '../../dialog/line-ids.ts'
import { templates } from '../templates.ts'
import { checkWordings } from '../wording/check-wording.ts'
import { loadWordings, otherLanguages } from '../wording/load-wordings.ts'
import { phrases } from '../wording/phrases.data.ts'
import type { Wordings } from '../wording/wordings.ts'

const languages = Object.keys(otherLanguages) as (keyof typeof otherLanguages)[]

/** Every fault of one language: a missing line or phrase is one. */
function findFaults({ language, lines, phrases: words }: Wordings): string[] {
  const inLines = lineIds.flatMap((line) =>
    checkWordings(language, lines[line] ?? [], templates[line]).map((fault) => `${line} ${fault}`),
  )
  const inPhrases = phrases.flatMap((phrase) =>
    checkWordings(language, [words[phrase] ?? ''], [phrase]).map((fault) => `${phrase} ${fault}`),
  )
  const strangers = Object.keys(words).filter((phrase) => !(phrases as readonly string[]).includes(phrase))
  return [...inLines, ...inPhrases, ...strangers.map((phrase) => `${phrase} is no phrase`)]
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
