import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { EntryError } from '../fields/entry-error.tsx'
import { CountField, TextField, WordsField } from '../fields/fields.tsx'
import { RowList } from '../fields/row-list.tsx'
import { ValueField } from '../fields/value-field.tsx'
import type { FormProps } from '../forms/form-props.ts'
import type { Parsed } from '../parse-cell.ts'

type Clocks = ServiceRules['clocks']
type HourName = 'collectHours' | 'transitHours' | 'deliverHours' | 'silentHours' | 'personHours' | 'remoteExtraHours'

const hours: { name: HourName; label: string; hint: string }[] = [
  { name: 'collectHours', label: '发出后没揽收（小时）', hint: '超过就提醒' },
  { name: 'transitHours', label: '中转没更新（小时）', hint: '两条物流之间' },
  { name: 'deliverHours', label: '派送没签收（小时）', hint: '从开始派送算' },
  { name: 'silentHours', label: '多久没动静要处理（小时）', hint: '给客户等、催、补发、退款的选择' },
  { name: 'personHours', label: '多久没动静转给同事（小时）', hint: '' },
  { name: 'remoteExtraHours', label: '偏远地区多等（小时）', hint: '默认天数更长的地区' },
]

/** When a parcel counts as late, and when nobody is to be disturbed. */
export function ClocksPart({ body, onBody }: FormProps<ServiceRules>) {
  const { clocks } = body
  const set = (change: Partial<Clocks>) => onBody({ ...body, clocks: { ...clocks, ...change } })
  return (
    <>
      <div class="dk-r-pair">
        {hours.map(({ name, label, hint }) => (
          <CountField
            key={name}
            path={`clocks.${name}`}
            label={label}
            hint={hint}
            value={clocks[name]}
            onValue={(value) => set({ [name]: value })}
          />
        ))}
        <CountField
          path="clocks.quietFromHour"
          label="几点后不打扰"
          hint="北京时间"
          max={23}
          value={clocks.quietFromHour}
          onValue={(quietFromHour) => set({ quietFromHour })}
        />
        <CountField
          path="clocks.quietToHour"
          label="到几点"
          max={23}
          value={clocks.quietToHour}
          onValue={(quietToHour) => set({ quietToHour })}
        />
      </div>
      <ValueField
        path="clocks.holidays"
        label="假日，时钟停走"
        hint="写成 2027-01-01，用空格隔开"
        value={clocks.holidays}
        toText={(days) => days.join(' ')}
        parse={parseDays}
        onValue={(holidays) => set({ holidays })}
      />
      {clocks.holidays.map((day, at) => (
        <EntryError key={day} path={`clocks.holidays[${at}]`} />
      ))}
      <Disruptions clocks={clocks} onClocks={set} />
    </>
  )
}

function Disruptions({ clocks, onClocks }: { clocks: Clocks; onClocks: (change: Partial<Clocks>) => void }) {
  return (
    <RowList
      label="哪些地方因为什么晚到"
      path="clocks.disruptions"
      columns={['省份', '原因', '到哪天']}
      rows={clocks.disruptions}
      onRows={(disruptions) => onClocks({ disruptions })}
      addLabel="加一条"
      fresh={() => ({ provinces: [], reason: '', until: '2027-01-01' })}
      none="眼下没有"
      row={({ provinces, reason, until }, index, set) => [
        <div key="provinces" class="dk-r-provinces">
          <WordsField
            isCell
            path={`clocks.disruptions[${index}].provinces`}
            label={`第 ${index + 1} 条 省份`}
            value={provinces}
            onValue={(value) => set({ provinces: value })}
          />
          {provinces.map((province, at) => (
            <EntryError key={province} path={`clocks.disruptions[${index}].provinces[${at}]`} />
          ))}
        </div>,
        <TextField
          key="reason"
          isCell
          max={40}
          path={`clocks.disruptions[${index}].reason`}
          label={`第 ${index + 1} 条 原因`}
          value={reason}
          onValue={(value) => set({ reason: value })}
        />,
        <ValueField
          key="until"
          isCell
          type="date"
          path={`clocks.disruptions[${index}].until`}
          label={`第 ${index + 1} 条 到哪天`}
          value={until}
          toText={(day) => day}
          parse={parseDay}
          onValue={(value) => set({ until: value })}
        />,
      ]}
    />
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
