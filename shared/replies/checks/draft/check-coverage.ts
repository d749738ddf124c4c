import type { ListedWord } from './draft-lexicon.ts'
import { soft as softWords } from './draft-words.data.ts'
import { softEnglish, stem } from './english-words.ts'
import { factAt } from './fact-lexicon.ts'
import type { Clause, ReadText } from './read-draft.ts'

/** What a basis knows: its letters, its pieces and the groups of its words. */
export type Known = {
  text: string
  chars: ReadonlySet<string>
  groups: ReadonlySet<string>
  stems: ReadonlySet<string>
}

const han = /\p{Script=Han}/u
const latinWord = /[a-z][a-z'’]*/y

/** A stretch of new words and where it begins. */
export type Run = { start: number; words: string }

/** The stretches of a draft that stand on nothing in the basis: new nouns, new verbs, new names. */
export function findUncovered(draft: ReadText, known: Known): Run[] {
  const { masked } = draft
  const covered: boolean[] = new Array(masked.length).fill(false)
  for (let at = 0; at < masked.length; at += 1) covered.fill(true, at, at + coveredLength(draft, at, known))
  coverSingles(masked, covered, known)
  const runs: Run[] = []
  for (let at = 0; at < masked.length; at += 1) {
    if (covered[at]) continue
    const word = latinAt(masked, at)
    const last = runs.at(-1)
    if (word !== undefined) runs.push({ start: at, words: word })
    else if (at > 0 && !covered[at - 1] && last !== undefined) last.words += masked.charAt(at)
    else runs.push({ start: at, words: masked.charAt(at) })
    at += (word?.length ?? 1) - 1
  }
  return runs
}

/** One letter of the basis alone may stand in another word (没拆 for 未拆封); two side by side make a word of their own. */
function coverSingles(masked: string, covered: boolean[], known: Known): void {
  const isSingle = (at: number): boolean => covered[at] === false && han.test(masked.charAt(at))
  const lone = covered.map((_, at) => isSingle(at) && !isSingle(at - 1) && !isSingle(at + 1))
  for (const [at, isLone] of lone.entries()) if (isLone && known.chars.has(masked.charAt(at))) covered[at] = true
}

/** How many letters from here on the basis accounts for, 0 when none. */
function coveredLength({ masked, words }: ReadText, at: number, known: Known): number {
  const char = masked.charAt(at)
  if (!/[\p{L}\p{N}]/u.test(char)) return 1
  if (/[a-z'’]/.test(masked.charAt(at - 1)) && /[a-z'’]/.test(char)) return 0
  const word = latinAt(masked, at)
  if (word !== undefined) return isKnownLatin(word, words[at] ?? [], known)
  let best = 0
  for (const { word: listed, groups, isSoft } of words[at] ?? [])
    if (listed.length > best && (isSoft || groups.some((group) => known.groups.has(group)))) best = listed.length
  let shared = best
  while (at + shared < masked.length && known.text.includes(masked.slice(at, at + shared + 1)) && shared < 12)
    shared += 1
  const isLone = shared === 1 && best === 0 && han.test(char)
  return isLone ? 0 : shared
}

function isKnownLatin(word: string, words: readonly ListedWord[], known: Known): number {
  if (known.stems.has(stem(word)) || softEnglish.has(word) || (word.length > 3 && known.text.includes(word)))
    return word.length
  for (const { word: listed, groups, isSoft } of words)
    if (isSoft || groups.some((group) => known.groups.has(group))) return listed.length
  return 0
}

function latinAt(text: string, at: number): string | undefined {
  latinWord.lastIndex = at
  return latinWord.exec(text)?.[0]
}

const softChars = new Set(softWords.split(/\s+/))

const leastShare = 0.34
/** What may be left out whole: an apology, a greeting, thanks. */
const courtesy = /抱歉|不好意思|对不起|您好|感谢|谢谢|致歉|久等|祝您|欢迎|sorry|thank|hello|hi /

/** What a basis says and its draft does not: clauses of which hardly anything is left, and words lost all over. */
export function findDropped(basis: ReadText, draft: ReadText): string[] {
  const lost = lostWords(basis, draft)
  const isMuch = lost.length > 2 || (lost.length === 2 && draft.text.length < shortened * basis.text.length)
  return [...droppedParts(basis, draft), ...(isMuch ? lost : [])]
}

/** A draft much shorter than this share of its basis has left something out. */
const shortened = 0.9

function lostWords(basis: ReadText, draft: ReadText): string[] {
  const lost: string[] = []
  let at = 0
  while (at < basis.masked.length) {
    const [first] = basis.words[at] ?? []
    const isNamed = first !== undefined && first.word.length > 1 && !first.isSoft && han.test(first.word)
    if (
      isNamed &&
      factAt(basis.masked, at)?.kind !== 'goods' &&
      !first.groups.some((group) => draft.groups.has(group)) &&
      ![...first.word].some((letter) => draft.text.includes(letter))
    )
      lost.push(first.word)
    at += isNamed ? first.word.length : 1
  }
  return lost
}

/** The clauses of a basis of which hardly anything stands in the draft. */
function droppedParts(basis: ReadText, draft: ReadText): string[] {
  const against = { drafted: new Set(draft.text), stems: stemsOf(draft.text), draft }
  return basis.clauses.flatMap((clause) =>
    partsOf(basis, clause).flatMap((part) => {
      const { kept, total } = weigh(basis, part, against)
      const isValue =
        total <= 5 &&
        basis.values.some(({ start, end, kind }) => kind !== 'one' && start >= part.start && end <= part.end)
      return total > 1 &&
        !isValue &&
        !courtesy.test(basis.text.slice(part.start, part.end)) &&
        kept / total < leastShare
        ? [basis.text.slice(part.start, part.end).trim()]
        : []
    }),
  )
}

/** A clause and the condition inside it are weighed apart: 刮开涂层后 | 不支持无理由退货. */
function partsOf({ masked }: ReadText, { start, end }: Clause): { start: number; end: number }[] {
  const ends = [...masked.slice(start, end).matchAll(/后(?!的|付)|且|或(?!者)|以上|时(?!间|效|段)|除外/g)].map(
    (match) => start + match.index + match[0].length,
  )
  return [...ends, end].map((to, at) => ({ start: at === 0 ? start : (ends[at - 1] ?? start), end: to }))
}

function weigh(
  basis: ReadText,
  { start: from, end: to }: { start: number; end: number },
  against: { drafted: Set<string>; stems: Set<string>; draft: ReadText },
): { kept: number; total: number } {
  let [kept, total, at] = [0, 0, from]
  while (at < to) {
    const char = basis.masked.charAt(at)
    if (!/[\p{L}\p{N}]/u.test(char)) {
      at += 1
      continue
    }
    const latin = latinAt(basis.masked, at)
    const words = basis.words[at] ?? []
    const fact = factAt(basis.masked, at)
    if (fact?.kind === 'goods' && !against.draft.text.includes(fact.word)) {
      at += fact.word.length
      continue
    }
    const shared = words.find(({ groups }) => groups.some((group) => against.draft.groups.has(group)))
    const named = words.find(({ word, isSoft }) => !isSoft && word.length > 1)
    const soft = words.find(({ isSoft }) => isSoft)
    if (latin !== undefined) {
      const isKept = against.stems.has(stem(latin)) || shared !== undefined
      if (!softEnglish.has(latin)) {
        total += 2
        kept += isKept ? 2 : 0
      }
      at += latin.length
    } else if (
      shared !== undefined &&
      shared.word.length + (soft === undefined ? 1 : 0) > (soft?.word.length ?? 0) &&
      !(shared.isSoft && shared.word.length === 1)
    ) {
      total += shared.word.length
      kept += shared.word.length
      at += shared.word.length
    } else if (named !== undefined && named.word.length > (soft?.word.length ?? 0)) {
      total += named.word.length
      kept += [...named.word].some((letter) => against.drafted.has(letter)) ? named.word.length : 0
      at += named.word.length
    } else if (soft !== undefined || softChars.has(char)) at += soft?.word.length ?? 1
    else {
      total += 1
      if (against.drafted.has(char)) kept += 1
      at += 1
    }
  }
  return { kept, total }
}

/** The stems of the Latin words of a text. */
export function stemsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/[a-z][a-z'’]*/g)].map(([word]) => stem(word)))
}
