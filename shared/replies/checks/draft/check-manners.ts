import { checkText } from '../../../compliance/check-text.ts'
import { detectLanguage, type Language } from '../../../language/detect-language.ts'
import type { DraftFinding } from '../../check-draft.ts'

const apologies = /抱歉|不好意思|对不起|对不住|致歉|歉意|sorry|apolog/gi
const leaks =
  /系统提示|提示词|指令|作为(?:一个|一名)?(?:ai|人工智能|语言模型)|system prompt|as an ai|language model|instructions?:|<\/?[a-z]+>|\{\{|\}\}|```/i
const longest = 3
const spare = 40
const longestDraft = 1500
const longestBasis = 3000

/** Faults of form: another language, far too long, apologising twice, showing the prompt. */
export function findManners(basis: string, draft: string): DraftFinding[] {
  const [asked, given] = [detectLanguage(basis), detectLanguage(draft)]
  const sorry = draft.match(apologies) ?? []
  return [
    ...(asked === given || (isChinese(asked) && isChinese(given) && !isOtherScript(asked, given))
      ? []
      : [{ reason: 'language' as const, words: given }]),
    ...(draft.trim() === '' ||
    draft.length > Math.min(longestDraft, basis.length * longest + spare) ||
    basis.length > longestBasis
      ? [{ reason: 'length' as const, words: String(draft.length) }]
      : []),
    ...(sorry.length > 2 ? [{ reason: 'repeat' as const, words: sorry[2] ?? '' }] : []),
    ...[...repeated(draft)].map((words) => ({ reason: 'repeat' as const, words })),
    ...findBroken(basis, draft),
    ...(leaks.test(draft) ? [{ reason: 'leak' as const, words: leaks.exec(draft)?.[0] ?? '' }] : []),
  ]
}

/** What the law forbids and the basis does not write either; deeds and promises are for the basis to say. */
function findBroken(basis: string, draft: string): DraftFinding[] {
  const known = new Set(checkText(basis, { platform: 'own' }).map(({ kind }) => kind))
  return checkText(draft, { platform: 'own' })
    .filter(({ kind }) => kind !== 'undone' && kind !== 'promise' && !known.has(kind))
    .map(({ span }) => ({ reason: 'compliance' as const, words: draft.slice(span.start, span.end) }))
}

function isChinese(language: Language): boolean {
  return language.startsWith('zh')
}

function isOtherScript(asked: Language, given: Language): boolean {
  return asked !== given
}

function repeated(draft: string): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const sentence of draft.split(/[。！？!?\n；;]/).map((one) => one.trim()))
    if (sentence.length > 5) (seen.has(sentence) ? twice : seen).add(sentence)
  return twice
}
