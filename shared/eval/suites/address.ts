import { type ParsedAddress, parseAddress } from '../../language/address/parse-address.ts'
import { readRows } from '../read-rows.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

type Field = 'code' | 'phone' | 'name'
type Scored = { line: number; expected: string; predicted: string; right: Partial<Record<Field, boolean>> }

const fields: readonly Field[] = ['code', 'phone', 'name']

/** `code|phone|name<TAB>text`: a blank is not scored, a code that ends in 00 or 0000 is right at that level. */
export const address: EvalSuite = { name: 'address', run: runAddress }

function runAddress(input: EvalInput): EvalOutcome {
  const { rows, skipped } = readRows(input.lines, 2, input.print, ([labels = '']) => isLabelled(labels))
  const scored = rows.map(({ line, columns: [labels = '', text = ''] }) => score(line, labels, toLines(text)))
  for (const { line, expected, predicted, right } of scored) {
    if (Object.values(right).includes(false)) input.print(`line ${line}: ${predicted} instead of ${expected}`)
  }
  const shareOf = (field: Field): number => share(scored.flatMap(({ right }) => right[field] ?? []))
  return {
    measures: [
      ['exact', share(scored.map(({ right }) => !Object.values(right).includes(false)))],
      ...fields.map((field): [string, number] => [field, shareOf(field)]),
    ],
    scored: scored.length,
    skipped,
    out: scored.map(({ line, expected, predicted }) => [line, expected, predicted, '1.0000'].join('\t')),
  }
}

/** Three fields, the code six digits or blank. */
function isLabelled(labels: string): boolean {
  const parts = labels.split('|')
  return parts.length === 3 && /^(?:\d{6})?$/.test(parts[0]?.trim() ?? '')
}

/** A row is one line: line breaks of a pasted address are written as `\n`. */
function toLines(text: string): string {
  return text.replaceAll('\\n', '\n')
}

function score(line: number, expected: string, text: string): Scored {
  const [code = '', phone = '', name = ''] = expected.split('|').map((part) => part.trim())
  const parsed = parseAddress(text)
  const guess = codeOf(parsed)
  const right: Scored['right'] = {}
  if (code !== '') right.code = guess.startsWith(code.replace(/(?:00){1,2}$/, '')) && guess !== ''
  if (phone !== '') right.phone = digitsOf(parsed.phone) === digitsOf(phone)
  if (name !== '') right.name = squeeze(parsed.name) === squeeze(name)
  return { line, expected, predicted: `${guess}|${parsed.phone}|${parsed.name}`, right }
}

/** Where the text leaves several districts open the likeliest is scored; the dialog asks. */
function codeOf({ code, candidates }: ParsedAddress): string {
  return code ?? candidates[0]?.code ?? ''
}

/** The number as dialled, without the country's code. */
function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10})/, '')
}

function squeeze(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

function share(right: boolean[]): number {
  return right.filter(Boolean).length / right.length
}
