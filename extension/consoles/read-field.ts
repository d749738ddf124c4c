import type { TextField } from './console-profile.ts'
import { findWithin } from './find-slot.ts'
import { textOf } from './text-of.ts'

/** What a field says below `from`, or null when the page does not say it. */
export function readField(from: HTMLElement, field: TextField): string | null {
  const element = findWithin(from, field.at)
  if (!element) return null
  const text = field.attribute ? element.getAttribute(field.attribute) : textOf(element, field.without)
  const cut = field.pattern ? text?.match(toPattern(field.pattern))?.[1] : text
  return cut?.trim() || null
}

/** The first of several fields that says anything. */
export function readFields(from: HTMLElement, fields: readonly TextField[]): string | null {
  for (const field of fields) {
    const text = readField(from, field)
    if (text !== null) return text
  }
  return null
}

const patterns = new Map<string, RegExp>()

function toPattern(source: string): RegExp {
  const known = patterns.get(source)
  if (known) return known
  const made = new RegExp(source, 'u')
  patterns.set(source, made)
  return made
}
