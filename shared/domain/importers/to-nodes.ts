import type { Shipment } from '../../protocol/commerce.ts'
import { clip } from './read-payload.ts'

export type TraceNode = Shipment['nodes'][number]

/** Clocks of carriers run a little ahead; a node further in the future is no fact. */
const skewMs = 10 * 60_000

/** Nodes newest first, whatever order they came in: each once, none from the future. Equal times keep their order. */
export function toNodes(raw: readonly TraceNode[], now: Date): TraceNode[] {
  const seen = new Set<string>()
  const kept = raw.filter((node) => {
    const key = `${node.at} ${node.text}`
    if (seen.has(key) || Date.parse(node.at) > now.getTime() + skewMs) return false
    seen.add(key)
    return true
  })
  return kept.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

/** The city of `山东,济南市,历城区,孙村`, of `天津` or of `广东省 深圳市`. */
export function readCity(areaName: string): string | undefined {
  const parts = areaName.split(/[,，\s]+/).filter((part) => part !== '')
  const city = parts.find((part, index) => index > 0 && /[市州盟]$/.test(part)) ?? parts[1] ?? parts[0]
  return city === undefined ? undefined : clip(city, 40)
}
