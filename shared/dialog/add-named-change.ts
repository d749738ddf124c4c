import type { Understanding } from './dialog-state.ts'
import type { MergedRequest } from './merge-context.ts'

const changesGoods = /[换改].{0,8}(?:色|码|号|[SMLX]{1,4}(?![A-Za-z]))/u
const isPlace = /地址|[路街巷栋幢座室区市省]|寄到|送到|收[件货]人/u

/**
 * 抓绒衣换成岩灰 L，顺便改下地址 asks for two things: beside a new address the clause that names another colour or size
 * is a request of its own.
 */
export function addNamedChange(requests: MergedRequest[], { text, entities }: Understanding): MergedRequest[] {
  const isHeard = requests.some(({ intent }) => intent === 'change_order' || intent === 'exchange_goods')
  if (isHeard || !requests.some(({ intent }) => intent === 'change_address')) return requests
  const names = [...entities.colours, ...entities.sizes]
  const clause = text
    .split(/[,，。;；]/u)
    .find(
      (part) =>
        !isPlace.test(part) &&
        (changesGoods.test(part) || (/[换改]/.test(part) && names.some((name) => part.includes(name)))),
    )
  if (clause === undefined) return requests
  const named: MergedRequest = {
    intent: 'change_order',
    probability: 0.9,
    isSure: true,
    text: clause.trim(),
    ranked: [],
  }
  return [named, ...requests].toSorted((a, b) => text.indexOf(a.text) - text.indexOf(b.text))
}
