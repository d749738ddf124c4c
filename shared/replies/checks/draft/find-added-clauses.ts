import type { Known, Run } from './check-coverage.ts'
import type { NewFact } from './find-new-facts.ts'
import type { Clause, ReadText } from './read-draft.ts'

const mostNew = 0.5

/** Clauses of a draft that hardly rest on the basis: told apart by whether they name facts. */
export function findAddedClauses(
  { clauses }: ReadText,
  runs: readonly Run[],
  facts: readonly NewFact[],
): { sign: string; words: string }[] {
  return clauses.flatMap(({ start, end, text }) => {
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const fresh = new Set<number>()
    for (const run of runs)
      if (run.start >= start && run.start < end)
        for (let at = 0; at < run.words.length; at += 1) fresh.add(run.start + at)
    const named = facts.filter((fact) => !fact.isNear && fact.at >= start && fact.at < end)
    for (const { at, word } of named) for (let i = 0; i < word.length; i += 1) fresh.add(at + i)
    if (letters < 3 || fresh.size < 2 || fresh.size / letters < mostNew) return []
    return [{ sign: named.length > 0 ? 'added-fact' : 'added-clause', words: text.trim() }]
  })
}

/** Clauses of the basis of which much has gone, by how much of their letters is left in the draft. */
export function findThinClauses({ clauses }: ReadText, lost: readonly Run[]): { share: number; words: string }[] {
  return clauses.flatMap(({ start, end, text }) => {
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const gone = lost.reduce((sum, run) => sum + (run.start >= start && run.start < end ? run.words.length : 0), 0)
    const share = letters < 2 ? 0 : gone / letters
    return share < 0.3 ? [] : [{ share: share < 0.5 ? 3 : share < 0.7 ? 5 : 7, words: text.trim() }]
  })
}

/** What a reply may say beside its matter: greetings, thanks, regret, good wishes, an offer to help. */
const courtesy =
  /您好|你好|亲|在的|[早中晚下上]午?好|感谢|谢谢|多谢|抱歉|不好意思|对不[起住]|理解|谅解|见谅|体谅|包涵|久等|耐心|稍[等候后]|辛苦|麻烦|放心|担心|着急|愉快|开心|顺利|祝|希望|帮(?:您|到|助|忙)|联系|咨询|请问|问题|疑问|喊我|找我|告诉我|留意|注意|提醒|提示|说明|尊敬|收到|好的|没问题|可以的|当然|歉意|不便|sorry|thank|hello|hi\b|dear|good|great|let me|please/
const emptyLetters =
  /[的了是在我您你们就也都和与跟把被给对到要会能可以不没有个这那一请再还很吗呢哦啦呀哈吧么什上下里去来说看想让着过多少好]/
const fewest = 5

/** Whole sentences that share no word with the basis and are no courtesy: somebody else's words. */
export function findAddedSentences({ clauses, masked, words }: ReadText, { chars, groups }: Known): string[] {
  const sentences = new Map<number, Clause[]>()
  for (const clause of clauses) sentences.set(clause.sentence, [...(sentences.get(clause.sentence) ?? []), clause])
  return [...sentences.values()].flatMap((own) => {
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0]
    const text = masked.slice(start, end)
    const says = [...text].filter((letter) => /\p{L}/u.test(letter) && !emptyLetters.test(letter))
    const isKnown = says.filter((letter) => chars.has(letter)).length > says.length * leastShared
    const isSaid = words
      .slice(start, end)
      .some((at) => at.some(({ word, groups: own }) => word.length > 1 && own.some((group) => groups.has(group))))
    return says.length < fewest || isKnown || isSaid || courtesy.test(text) ? [] : [text.trim()]
  })
}

const leastShared = 0.25
