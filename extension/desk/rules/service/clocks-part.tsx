import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { DayField, DaysField } from '../fields/day-fields.tsx'
import { CountField, TextField } from '../fields/fields.tsx'
import { type Bound, fieldsOf } from '../fields/fields-of.ts'
import { ProvincesField } from '../fields/provinces-field.tsx'
import { RowList } from '../fields/row-list.tsx'
import { type FormProps, formFields } from '../forms/form-props.ts'

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
export function ClocksPart(form: FormProps<ServiceRules>) {
  const field = fieldsOf(formFields(form)('clocks'))
  return (
    <>
      <div class="dk-r-pair">
        {hours.map(({ name, label, hint }) => (
          <CountField key={name} {...field(name)} label={label} hint={hint} />
        ))}
        <CountField {...field('quietFromHour')} label="几点后不打扰" hint="北京时间" max={23} />
        <CountField {...field('quietToHour')} label="到几点" max={23} />
      </div>
      <DaysField {...field('holidays')} label="假日，时钟停走" hint="写成 2027-01-01，用空格隔开" />
      <DisruptionRows {...field('disruptions')} />
    </>
  )
}

function DisruptionRows(disruptions: Bound<Clocks['disruptions']>) {
  return (
    <RowList
      {...disruptions}
      label="哪些地方因为什么晚到"
      rowName={(_, number) => `第 ${number} 条`}
      columns={[
        { head: '省份', cell: (at) => <ProvincesField {...at('provinces', '省份')} /> },
        { head: '原因', cell: (at) => <TextField {...at('reason', '原因')} max={40} /> },
        { head: '到哪天', cell: (at) => <DayField {...at('until', '到哪天')} /> },
      ]}
      addLabel="加一条"
      fresh={() => ({ provinces: [], reason: '', until: '2027-01-01' })}
      none="眼下没有"
    />
  )
}
