import { describeEnd, fromBeijingField, toBeijingField } from '../beijing-time.ts'
import { type Parsed, parseCount, parseRange, parseYuan, toYuan } from '../parse-cell.ts'
import type { Bound } from './fields-of.ts'
import { type FieldPlace, ValueField } from './value-field.tsx'

/** What a field of one kind of value is given. */
export interface Of<T> extends FieldPlace, Bound<T> {
  placeholder?: string | undefined
}

/** Words, at most so many. */
export function TextField({ max = 60, isLong, ...rest }: Of<string> & { max?: number; isLong?: boolean }) {
  const parse = (text: string): Parsed<string> =>
    text.length > max ? { ok: false, reason: `最多 ${max} 个字，现在 ${text.length} 个` } : { ok: true, value: text }
  return <ValueField {...rest} toText={(text) => text} parse={parse} isLong={isLong} />
}

/** Yuan typed, fen kept. */
export function MoneyField(props: Of<number>) {
  return <ValueField isShort {...props} toText={toYuan} parse={(text) => parseMoney(text, nameOf(props.label))} />
}

/** Yuan, or nothing at all. */
export function OptionalMoneyField(props: Of<number | null>) {
  const parse = (text: string): Parsed<number | null> =>
    text.trim() === '' ? { ok: true, value: null } : parseMoney(text, nameOf(props.label))
  return <ValueField isShort {...props} toText={(value) => (value === null ? '' : toYuan(value))} parse={parse} />
}

/** A whole number. */
export function CountField({ min = 0, max, ...rest }: Of<number> & { min?: number; max?: number }) {
  const parse = (text: string) => within(parseCount(text, nameOf(rest.label)), min, max)
  return <ValueField isShort {...rest} toText={String} parse={parse} />
}

/** A whole number, or nothing at all. */
export function OptionalCountField({ min = 0, max, ...rest }: Of<number | null> & { min?: number; max?: number }) {
  const parse = (text: string): Parsed<number | null> =>
    text.trim() === '' ? { ok: true, value: null } : within(parseCount(text, nameOf(rest.label)), min, max)
  return <ValueField isShort {...rest} toText={(value) => (value === null ? '' : String(value))} parse={parse} />
}

/** 90 or 92.5. */
export function PercentField(props: Of<number>) {
  const parse = (text: string): Parsed<number> => {
    const share = Number(text.trim())
    if (!/^\d+(\.\d{1,2})?$/.test(text.trim())) return { ok: false, reason: '写数字，9 折写 90，最多两位小数' }
    return share > 100 ? { ok: false, reason: '最多 100' } : { ok: true, value: share }
  }
  return <ValueField isShort {...props} toText={String} parse={parse} />
}

/** 2–4 days and the like. */
export function RangeField(props: Of<[number, number]>) {
  const parse = (text: string): Parsed<[number, number]> => {
    const parsed = parseRange(text)
    if (!parsed.ok) return { ok: false, reason: parsed.reason.replace('165–172', '2–4') }
    return parsed.value === null ? { ok: false, reason: '写成 2–4 这样的范围' } : { ok: true, value: parsed.value }
  }
  return <ValueField isShort {...props} toText={(range) => range.join('–')} parse={parse} />
}

/** A range, or nothing at all. */
export function OptionalRangeField(props: Of<[number, number] | null>) {
  return <ValueField {...props} toText={(range) => range?.join('–') ?? ''} parse={parseRange} />
}

/** A moment in Beijing. */
export function MomentField({ isEnd, hint, ...rest }: Of<string> & { isEnd?: boolean }) {
  const parse = (text: string): Parsed<string> => {
    const at = fromBeijingField(text)
    return at === null ? { ok: false, reason: '选日期和时间' } : { ok: true, value: at }
  }
  const said = isEnd ? `${describeEnd(rest.value)} 结束，北京时间` : hint
  return <ValueField {...rest} hint={said} toText={toBeijingField} parse={parse} type="datetime-local" />
}

/** Several words in one field, parted by 、 or a comma. */
export function WordsField(props: Of<string[]>) {
  const parse = (text: string): Parsed<string[]> => ({
    ok: true,
    value: text
      .split(/[、，,\s]+/)
      .map((word) => word.trim())
      .filter(Boolean),
  })
  return <ValueField {...props} toText={(words) => words.join('、')} parse={parse} />
}

function parseMoney(text: string, name: string): Parsed<number> {
  const parsed = parseYuan(text)
  return parsed.ok ? parsed : { ok: false, reason: parsed.reason.replaceAll('价格', name) }
}

function within(parsed: Parsed<number>, min: number, max = Number.POSITIVE_INFINITY): Parsed<number> {
  if (!parsed.ok) return parsed
  if (parsed.value < min) return { ok: false, reason: `至少 ${min}` }
  return parsed.value > max ? { ok: false, reason: `最多 ${max}` } : parsed
}

/** 运费（元） → 运费: how a sentence calls the field. */
function nameOf(label: string): string {
  return label.replace(/（.*）/, '').replace(/^.* /, '')
}
