import { readMoment } from '../../domain/importers/read-moment.ts'
import type { PlaceFault, PlaceNote } from './read-article.ts'

/** When an article is valid, as two cells have it. */
export interface Validity {
  validFrom: string | null
  validTo: string | null
  faults: PlaceFault[]
  notes: PlaceNote[]
}

const dayMs = 86_400_000
const always = /^(永久|长期|长期有效|一直|不限|无|即日起|always|none)?$/i

/** Beijing wall clocks; an end that names a day alone is the end of that day. */
export function readValidity(from: string, to: string, now: Date): Validity {
  const validFrom = readCell(from)
  const end = readCell(to)
  const told = [...(validFrom === undefined ? [from] : []), ...(end === undefined ? [to] : [])]
  if (validFrom === undefined || end === undefined) return bad({ reason: 'bad-date', told })
  const isDay = end !== null && !/\d\s*[:：点时T]|T\d/.test(to)
  const validTo = isDay ? new Date(Date.parse(end) + dayMs).toISOString() : end
  if (validFrom !== null && validTo !== null && Date.parse(validTo) <= Date.parse(validFrom))
    return bad({ reason: 'end-before-start', told: [from, to] })
  const isOver = validTo !== null && Date.parse(validTo) <= now.getTime()
  return { validFrom, validTo, faults: [], notes: isOver ? [{ reason: 'already-over', told: [to] }] : [] }
}

function bad(fault: PlaceFault): Validity {
  return { validFrom: null, validTo: null, faults: [fault], notes: [] }
}

/** Null where it says nothing or always, undefined for what is no moment. */
function readCell(text: string): string | null | undefined {
  const bare = text.trim()
  if (always.test(bare) || /^[-—–/\s]*$/.test(bare)) return null
  if (bare.length > 40) return undefined
  const plain = bare
    .replace(/[年月]/g, '-')
    .replace(/日/, ' ')
    .replace(/^(\d{4})\.(\d{1,2})\.(\d{1,2})/, '$1-$2-$3')
    .replace(/：/g, ':')
    .replace(/\s+24:00(:00)?$/, ' 23:59:59')
    .trim()
  return readMoment(plain) ?? undefined
}
