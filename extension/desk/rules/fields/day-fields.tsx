import type { Parsed } from '../parse-cell.ts'
import { EntryError } from './entry-error.tsx'
import type { Of } from './fields.tsx'
import { ValueField } from './value-field.tsx'

/** One day: 2027-01-01. */
export function DayField(props: Of<string>) {
  return <ValueField {...props} type="date" toText={(day) => day} parse={parseDay} />
}

/** Several days in one field; each that is wrong says so below. */
export function DaysField(props: Of<string[]>) {
  return (
    <>
      <ValueField {...props} toText={(days) => days.join(' ')} parse={parseDays} />
      {props.value.map((day, at) => (
        <EntryError key={day} path={`${props.path}[${at}]`} />
      ))}
    </>
  )
}

function parseDay(text: string): Parsed<string> {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
  return isDay ? { ok: true, value: text } : { ok: false, reason: '写成 2027-01-01 这样的日期' }
}

function parseDays(text: string): Parsed<string[]> {
  const days = text.split(/[\s,，、]+/).filter(Boolean)
  const wrong = days.find((day) => !parseDay(day).ok)
  if (wrong !== undefined) return { ok: false, reason: `「${wrong}」不是日期，写成 2027-01-01` }
  return { ok: true, value: days }
}
