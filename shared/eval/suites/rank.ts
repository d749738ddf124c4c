import { scoreReply } from '../../knowledge/score-reply.ts'
import type { EvalSuite } from '../suite.ts'
import { type LearnedReplies, learnReplies, untaught } from './learn-replies.ts'

type Line = { line: number; isRight: boolean; turns: string[]; reply: string }

const groupSize = 10
const betweenHan = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/**
 * `1|0<TAB>turn…<TAB>reply`: ten lines share their turns, one of them is right. Ties count against us; n counts groups.
 * `--train T`: what is learned from T, lines of the same kind, as a shop learns from its shoppers; `--networks N`: all of
 * them sit behind so many networks, without a login; else each has its own.
 */
export const rank: EvalSuite = {
  name: 'rank',
  run({ lines, options, readText, print }) {
    const read = readLines(lines)
    const groups = toGroups(read.filter((line) => line !== null))
    const trainPath = options.get('train')
    const learned =
      trainPath === undefined ? untaught : learnFrom(readText(trainPath).split('\n'), options.get('networks'))
    const used = groups.length * groupSize
    for (const [at, line] of read.entries()) if (line === null) print(`line ${at + 1}: malformed, skipped`)
    if (read.filter((line) => line !== null).length > used)
      print('lines outside a group of ten with one right reply are skipped')
    const places = groups.map((group) => placeOf(group, learned))
    const within = (limit: number): number => places.filter((place) => place <= limit).length / places.length
    return {
      measures: [
        ['r10@1', within(1)],
        ['r10@2', within(2)],
        ['r10@5', within(5)],
      ],
      scored: groups.length,
      skipped: read.length - used,
    }
  },
}

function readLines(lines: string[]): (Line | null)[] {
  return lines.flatMap((text, at) => (text === '' && at === lines.length - 1 ? [] : [readLine(text, at + 1)]))
}

function learnFrom(lines: string[], networks = 'Infinity'): LearnedReplies {
  if (!(Number(networks) >= 1)) throw new Error('--networks takes a number from 1 on')
  const groups = toGroups(readLines(lines).filter((line) => line !== null))
  const ranked = groups.map((group) => ({ turns: group[0]?.turns ?? [], replies: group }))
  return learnReplies(ranked, new Date(0), Number(networks))
}

function readLine(text: string, line: number): Line | null {
  const columns = text.split('\t').map((column) => column.trim().replace(betweenHan, ''))
  const [label = '', ...said] = columns
  const reply = said.pop() ?? ''
  if (!/^[01]$/.test(label) || said.length === 0 || said.includes('') || reply === '') return null
  return { line, isRight: label === '1', turns: said, reply }
}

/** Ten neighbouring lines with the same turns, of which one is right. */
function toGroups(lines: Line[]): Line[][] {
  const groups: Line[][] = []
  for (let from = 0; from < lines.length; ) {
    const turns = lines[from]!.turns.join('\t')
    const group = lines.slice(from, from + groupSize).filter((line) => line.turns.join('\t') === turns)
    const isWhole = group.length === groupSize && group.filter(({ isRight }) => isRight).length === 1
    if (isWhole) groups.push(group)
    from += isWhole ? groupSize : 1
  }
  return groups
}

function placeOf(group: Line[], learned: LearnedReplies): number {
  const learnedOf = learned(
    group[0]?.turns ?? [],
    group.map(({ reply }) => reply),
  )
  const scores = group.map(({ turns, reply }) => scoreReply(turns, reply) + learnedOf(reply))
  const own = scores[group.findIndex(({ isRight }) => isRight)]!
  return scores.filter((score) => score >= own).length
}
