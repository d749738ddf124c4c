import type { Language } from '../../language/detect-language.ts'
import { findWordingSlots, looseSlots } from './wording-slots.ts'

const foreignScripts: Record<Language, RegExp> = {
  'zh-Hans': /[\p{Script=Thai}\p{Script=Myanmar}]/u,
  'zh-Hant': /[\p{Script=Thai}\p{Script=Myanmar}]/u,
  en: /[\p{Script=Han}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Cyrillic}\u{ff00}-\u{ffef}\u{3000}-\u{303f}]/u,
  vi: /[\p{Script=Han}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Cyrillic}\u{ff00}-\u{ffef}\u{3000}-\u{303f}]/u,
  id: /[\p{Script=Han}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Cyrillic}\u{ff00}-\u{ffef}\u{3000}-\u{303f}]/u,
  ms: /[\p{Script=Han}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Cyrillic}\u{ff00}-\u{ffef}\u{3000}-\u{303f}]/u,
  fil: /[\p{Script=Han}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Cyrillic}\u{ff00}-\u{ffef}\u{3000}-\u{303f}]/u,
  th: /[\p{Script=Han}\p{Script=Myanmar}\p{Script=Cyrillic}\u{ff00}-\u{ffef}\u{3000}-\u{303f}]/u,
  my: /[\p{Script=Han}\p{Script=Thai}\p{Script=Cyrillic}\u{ff00}-\u{ffef}\u{3000}-\u{303f}]/u,
}

/** What is wrong with the wordings of one line beside those of its Chinese source; empty when nothing is. */
export function checkWordings(language: Language, wordings: readonly string[], source: readonly string[]): string[] {
  const few = wordings.length < Math.min(2, source.length) ? ['has fewer than two wordings'] : []
  const twins = new Set(wordings).size < wordings.length ? ['says the same twice'] : []
  return [...few, ...twins, ...wordings.flatMap((wording) => checkWording(language, wording, source))]
}

function checkWording(language: Language, wording: string, source: readonly string[]): string[] {
  return [
    ...checkMarks(wording),
    ...checkSlots(wording, source),
    ...(foreignScripts[language].test(wording) ? ['holds the script of another language'] : []),
    ...(/[!！]/.test(wording) ? ['calls out'] : []),
  ].map((fault) => `${fault}: ${wording}`)
}

const toneSlots = /\{(?:dear|polite|ask|you|ne|o)\}/g

/** Brackets and plural forms. */
function checkMarks(wording: string): string[] {
  const faults: string[] = []
  const rest = wording
    .replace(/\{\w+(?:\|[^{}|]*#[^{}|]*\|[^{}|]*#[^{}|]*)?\}/g, '')
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/<[^<>|[\]]*\|[^<>|[\]]*>/g, '')
  if (/[{}[\]<>|]/.test(rest)) faults.push('has unbalanced marks or a plural without its two forms')
  if (/<[^<>]*\{[^<>]*>/.test(wording.replace(toneSlots, ''))) faults.push('holds a fact in what depends on the day')
  return faults
}

function checkSlots(wording: string, source: readonly string[]): string[] {
  const chinese = source.map((one) => findWordingSlots(one).filter(({ name }) => !looseSlots.has(name)))
  const own = findWordingSlots(wording).filter(({ name }) => !looseSlots.has(name))
  const allowed = new Set(chinese.flat().map(({ name }) => name))
  const bound = [...allowed].filter((name) =>
    chinese.every((slots) => slots.some((slot) => slot.name === name && !slot.isOptional)),
  )
  const unsure = [...allowed].filter((name) => chinese.flat().every((slot) => slot.name !== name || slot.isOptional))
  return [
    ...own.filter(({ name }) => !allowed.has(name)).map(({ name }) => `has a slot {${name}} of its own`),
    ...bound.filter((name) => !own.some((slot) => slot.name === name)).map((name) => `lacks {${name}}`),
    ...own
      .filter(({ name, isOptional }) => !isOptional && unsure.includes(name))
      .map(({ name }) => `needs {${name}}, which may be unknown`),
  ]
}
