import { checkHealth } from '../../../extension/consoles/check-health.ts'
import type { ConsoleProfile } from '../../../extension/consoles/console-profile.ts'
import { readConsole } from '../../../extension/consoles/read-console.ts'
import { removeNames } from './remove-names.ts'

export interface Renamed {
  what: string
  problems: string[]
  /** Read as before all the same: another selector or rule stood in. */
  isStillRight: boolean
}

/** What a new build of a console does to a profile: each sign in turn loses the names it was found by. */
export function checkRenamed(profile: ConsoleProfile): Renamed[] {
  const { slots, needs, message } = profile
  const sides = message.sides.flatMap((rule) => (rule.by === 'selector' ? [rule] : []))
  const shopper = sides.flatMap((rule) => rule.shopper)
  const shop = sides.flatMap((rule) => rule.shop)
  const changes: [what: string, own: string[], others: string[]][] = [
    ...needs.map((slot): [string, string[], string[]] => [slot, slots[slot], []]),
    ['shopper', shopper, [...shop, ...slots.messageRow]],
    ['shop', shop, [...shopper, ...slots.messageRow]],
    ['text', message.text.flatMap((field) => field.at), []],
    ['time', message.time.flatMap((field) => field.at), []],
  ]
  const before = summarise(profile)
  return changes
    .filter(([, own]) => own.length > 0)
    .map(([what, own, others]) => {
      const restore = removeNames(own, others)
      const problems = checkHealth(document, profile).problems.map((problem) => Object.values(problem).join(' '))
      const isStillRight = summarise(profile) === before
      restore()
      return { what, problems, isStillRight }
    })
}

function summarise(profile: ConsoleProfile): string {
  const result = readConsole(document, profile)
  if (!result.ok) return JSON.stringify(result.reason)
  const { conversationKey, shopperName, messages } = result.value
  return JSON.stringify([conversationKey, shopperName, messages])
}
