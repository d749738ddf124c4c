/** Words that say how an element is at the moment, not what it is. */
const stateWord =
  /(^|[-_])(is[-_])?(active|focus(ed)?|hover(ed)?|open(ed)?|selected|current|checked?|ck|disabled|empty|loading|visible|sent|sending|failed|is?read|unread)$/i
/** Prefixes of class names that build tools make. */
const toolWord = /^_*(sc|css|jsx|jss|svelte|emotion|tw|ng|data|style)[-_]*$/i
const attributeNames =
  /^(data-(?!v-|s-|reactid|reactroot)[a-z][a-z-]*|role|name|contenteditable|aria-selected|aria-current)$/
const readableValue = /^[a-z][a-z_-]*$/i

interface SignOptions {
  /** Also what says how the element is at the moment. */
  states?: boolean
}

/** Selectors of one sign each that an element is known by, most trusted first: marks, ids, readable classes, roles. */
export function signsOf(element: Element, { states = false }: SignOptions = {}): string[] {
  const attributes = [...element.attributes].flatMap((attribute) => attributeSign(attribute, states) ?? [])
  const classes = [...element.classList].flatMap((word) => classSign(word, states) ?? [])
  const marks = attributes.filter((sign) => sign.startsWith('[data-'))
  const others = attributes.filter((sign) => !sign.startsWith('[data-'))
  return [
    ...marks.filter((sign) => sign.includes('=')),
    ...idSign(element),
    ...classes,
    ...others,
    ...marks.filter((sign) => !sign.includes('=')),
  ]
}

/** The signs of `one` that `other` shows too. */
export function commonSigns(one: Element, other: Element): string[] {
  return signsOf(one).filter((sign) => other.matches(sign))
}

function attributeSign({ name, value }: Attr, states: boolean): string | null {
  if (!attributeNames.test(name)) return null
  if (name.startsWith('aria-')) return states && value !== 'false' ? `[${name}="${value}"]` : null
  if (readableValue.test(value) && !looksMachineMade(value)) return `[${name}="${value}"]`
  return `[${name}]`
}

function idSign({ id }: Element): string[] {
  return /^[A-Za-z][\w-]*$/.test(id) && !/\d{3,}/.test(id) && !id.split(/[-_]/).some(looksMachineMade) ? [`#${id}`] : []
}

function classSign(word: string, states: boolean): string | null {
  if (/[^\w-]/.test(word) || (!states && stateWord.test(word))) return null
  const parts = word.split(/([-_]+)/)
  const made = parts.findIndex(looksMachineMade)
  const readable = made === -1 ? word : parts.slice(0, made).join('')
  if (!/[A-Za-z]{3}/.test(readable.replace(/^_+/, '')) || toolWord.test(parts[0] || (parts[2] ?? ''))) return null
  if (made === -1) return `.${CSS.escape(word)}`
  return !states && stateWord.test(readable.replace(/[-_]+$/, '')) ? null : `[class*="${readable}"]`
}

/** A hash that a build made: letters and digits mixed, capitals in odd places, or no vowel to speak it by. */
export function looksMachineMade(part: string): boolean {
  if (part.length < 4) return false
  if (/^\d+$/.test(part)) return true
  if (/\d/.test(part)) return !/^[A-Za-z]*[aeiouy][A-Za-z]*\d{1,2}$/i.test(part) || isOdd(part.replace(/\d/g, ''))
  return isOdd(part)
}

function isOdd(letters: string): boolean {
  const pieces = letters.split(/(?=[A-Z])/)
  if (pieces.length === 1) return letters.length > 4 && !/[aeiouy]/i.test(letters)
  return pieces.some((piece) => piece.length === 1 || (piece.length > 3 && !/[aeiouy]/i.test(piece)))
}
