import { checkText } from '../../../compliance/check-text.ts'
import { detectLanguage, type Language } from '../../../language/detect-language.ts'
import type { DraftFinding } from '../../check-draft.ts'

const apologies = /抱歉|不好意思|对不起|对不住|致歉|歉意|sorry|apolog/gi
const leaks =
  /(?:根据|按照?|依据|我的|你的|以上)系统提示|提示词|指令|作为(?:一个|一名)?(?:ai|人工智能|语言模型)|system prompt|as an ai|language model|instructions?:|<\/?[a-z]+>|\{\{|\}\}|```/i
const longest = 3
const spare = 40
const longestDraft = 1500
const longestBasis = 3000

/** Faults of form: another language, far too long, apologising twice, showing the prompt. */
export function findManners(basis: string, draft: string): DraftFinding[] {
  const [asked, given] = [detectLanguage(basis), detectLanguage(draft)]
  const sorry = draft.match(apologies) ?? []
  return [
    ...((asked === given && isRead(given)) || (isChinese(asked) && isChinese(given))
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

/** Deeds, promises and addresses are for the basis to say; what is asked of a shopper the words themselves show. */
const forBasis: ReadonlySet<string> = new Set(['undone', 'promise', 'contact', 'privacy'])
/** Rude in a quarrel, innocent in a rewording: 不用操作什么, 看清楚再付, 质量有毛病. */
const innocent = /^(?:惯的|作什么|看清楚再|想退就退|有毛病|烦人)$/

/** What the law forbids and the basis does not write either. */
function findBroken(basis: string, draft: string): DraftFinding[] {
  const known = new Set<string>(checkText(basis, { platform: 'own' }).map(({ kind }) => kind))
  return checkText(draft, { platform: 'own' })
    .filter(({ kind }) => !forBasis.has(kind) && !known.has(kind))
    .map(({ span }) => draft.slice(span.start, span.end))
    .filter((words) => !innocent.test(words))
    .map((words) => ({ reason: 'compliance' as const, words }))
}

/** Without lists of a language's words nothing can be judged, so nothing is let through. */
function isRead(language: Language): boolean {
  return isChinese(language) || language === 'en'
}

function isChinese(language: Language): boolean {
  return language.startsWith('zh')
}

function repeated(draft: string): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const sentence of draft.split(/[。！？!?\n；;]/).map((one) => one.trim()))
    if (sentence.length > 5) (seen.has(sentence) ? twice : seen).add(sentence)
  return twice
}
