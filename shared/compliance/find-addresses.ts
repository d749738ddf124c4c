import type { CompliancePlatform } from '../protocol/writing.ts'
import type { ComplianceContext } from './finding.ts'
import type { FoldedText } from './fold-text.ts'
import type { Mark, StepMeter } from './marks.ts'
import { toFoldedSpan } from './to-folded-span.ts'
import { courierHosts, hostsOfPlatforms } from './words/places.data.ts'

/** One look at each character: runs of what may stand in an address, full width too. */
const runPattern = /[a-z0-9@._:/?=&%#+~-]{5,}/gi
const endings =
  /(?:^|[/@.])((?:[a-z0-9-]{1,63}\.){1,4}(?:com|cn|net|org|shop|store|top|xyz|vip|cc|me|link|co|my|vn|id|ph|sg|tw|th|info|club))(?![a-z0-9-])/i

/** E-mail addresses and links of a text, in the units of its folded form. */
export function findAddresses(
  original: string,
  folded: FoldedText,
  where: { platform: CompliancePlatform; context: ComplianceContext; meter: StepMeter },
): Mark[] {
  const marks: Mark[] = []
  const half = original.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  for (const found of half.matchAll(runPattern)) {
    where.meter.steps += found[0].length
    // An address is short; of a longer run only its beginning is looked at.
    const run = found[0].slice(0, 300)
    const host = endings.exec(run)?.[1]?.toLowerCase()
    if (host === undefined) continue
    const span = toFoldedSpan(folded, found.index, found.index + found[0].length)
    if (span === undefined) continue
    if (run.includes('@')) marks.push({ of: 'email', ...span })
    else if (!isAllowedHost(host, where)) marks.push({ of: 'link', ...span })
  }
  return marks
}

function isAllowedHost(
  host: string,
  { platform, context }: { platform: CompliancePlatform; context: ComplianceContext },
): boolean {
  const allowed = [...hostsOfPlatforms[platform], ...courierHosts, ...(context.hosts ?? [])]
  return allowed.some((one) => host === one || host.endsWith(`.${one}`))
}
