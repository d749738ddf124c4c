import { describe, expect, test } from 'vitest'
import { type LineId, lineIds } from '../dialog/line-ids.ts'
import type { Persona } from '../protocol/shop.ts'
import type { Voice } from '../protocol/voice.ts'
import { emojiOf } from './emoji.data.ts'
import { templates } from './templates.ts'
import { isGrave, type Occasion } from './tone-of.ts'
import { createWriter } from './write-reply.ts'

const base: Persona = { shopName: '山野集', assistantName: '小野', tone: 'warm', greeting: '欢迎光临。' }
const own: Voice = { address: 'bao', particles: true, emoji: 'few' }
const personas: Record<string, Persona> = {
  warm: base,
  plain: { ...base, tone: 'plain' },
  formal: { ...base, tone: 'formal' },
  'formal with a voice of its own': { ...base, tone: 'formal', voice: own },
  'warm that says 宝': { ...base, voice: own },
  'warm that says 您': { ...base, voice: { ...own, address: 'nin' } },
  'warm without particles': { ...base, voice: { ...own, particles: false } },
}

const valueIn = /\{(?!dear\b|you\b|ne\b|o\b)(\w+)\}/g

/** Every wording of a line, each value filled with ¤. */
function wordingsOf(line: LineId, persona: Persona, occasion?: Occasion): string[] {
  return templates[line].map((wording, at) => {
    const values = Object.fromEntries([...wording.matchAll(valueIn)].map(([, name = '']) => [name, '¤']))
    // Whatever was said before this wording's turn comes: the line's earlier wordings.
    const used = templates[line].slice(0, at).map((_, earlier) => `${line}#${earlier}`)
    const others = templates[line].slice(at + 1).map((_, later) => `${line}#${at + 1 + later}`)
    return createWriter(persona, [...used, ...others, 'hello.none#0'], occasion).write(line, values)
  })
}

describe.each(Object.entries(personas))('in a shop that is %s', (name, persona) => {
  test.each(lineIds)('%s keeps to the tone', (line) => {
    for (const text of wordingsOf(line, persona)) {
      if (name.startsWith('formal')) expect(text).not.toMatch(/你|亲，|宝，|[呢哦](?=[，。？]|$)/)
      else if (name.endsWith('您')) expect(text).not.toMatch(/你|亲，|宝，/)
      else expect(text).not.toContain('您')
      if (name.endsWith('particles') || name === 'plain') expect(text).not.toMatch(/[呢哦](?=[，。？]|$)/)
      expect(text.match(/亲，|宝，/g)?.length ?? 0).toBeLessThanOrEqual(1)
      for (const sentence of text.split(/[。？\n]/))
        expect(sentence.match(/[呢哦呀啦嘛](?=[，]|$)/g)?.length ?? 0).toBeLessThanOrEqual(1)
      expect(text).not.toMatch(/[{}[\]<>|]/)
    }
  })
})

describe('a campaign', () => {
  test.each(lineIds)('%s says the same facts in haste, and not more words', (line) => {
    const calm = wordingsOf(line, base)
    const hasty = wordingsOf(line, base, { brisk: true })
    for (const [at, text] of hasty.entries()) {
      expect(factsIn(text)).toEqual(factsIn(calm[at] ?? ''))
      expect(text).not.toMatch(/亲，|[呢哦](?=[，。？]|$)/)
      expect(text).not.toBe('')
    }
  })

  test('no template hides a value or a figure in what one tone alone says', () => {
    for (const wordings of Object.values(templates))
      for (const wording of wordings)
        for (const [mood] of wording.matchAll(/<[^>]*>/g)) {
          expect(mood).toMatch(/^<[^<>|]*\|[^<>|]*>$/)
          expect(mood).not.toMatch(/\d|\{(?!dear|ne|o\b|you)/)
        }
  })

  test('仅剩 is said in no other line than the one that live stock chooses', () => {
    const urging = lineIds.filter((line) => templates[line].some((wording) => /仅剩|最后 ?\{/.test(wording)))
    expect(urging).toEqual(['stock.low'])
  })
})

describe('grave lines', () => {
  test.each(lineIds.filter(isGrave))('%s calls nobody 亲 and has no picture', (line) => {
    for (const text of wordingsOf(line, personas['warm that says 宝']!))
      expect(text).not.toMatch(/亲，|宝，|[呢哦][，。]/)
    expect(emojiOf[line]).toBeUndefined()
  })

  test('pictures stand with no refusal, loss, or money that does not come', () => {
    const bad =
      /^(?:handoff|soothe|trouble|return|refund|compensation|protection)\.|refused|none|not-|sold-out|expired|late|unknown|offline/
    expect(Object.keys(emojiOf).filter((line) => bad.test(line))).toEqual([])
  })
})

function factsIn(text: string): string[] {
  return text.match(/¤|\d+/g) ?? []
}
