import type { Shipping } from '../../../../shared/protocol/commerce.ts'
import { CountField, MoneyField, OptionalMoneyField, RangeField, TextField } from '../fields/fields.tsx'
import { type Bound, orUsual } from '../fields/fields-of.ts'
import { ProvincesField } from '../fields/provinces-field.tsx'
import { RowList } from '../fields/row-list.tsx'
import { type FormProps, formFields } from './form-props.ts'

type Region = Shipping['regions'][number]
type Excluded = NonNullable<Shipping['excluded']>[number]

const exampleProvinces = '四川、重庆'

/** Fees, free-shipping thresholds and days, by region. */
export function ShippingForm(form: FormProps<Shipping>) {
  const field = formFields(form)
  return (
    <>
      <div class="dk-r-pair">
        <TextField {...field('carrier')} label="快递公司" max={20} />
        <TextField {...field('originCity')} label="发货城市" max={40} />
        <CountField {...field('cutoffHour')} label="当天发货截止（点）" hint="北京时间，在这之前付款当天发" max={23} />
        <CountField {...field('dispatchHours')} label="最晚几小时发货" />
        <MoneyField {...field('baseFeeMinor')} label="默认运费（元）" />
        <OptionalMoneyField {...field('freeFromMinor')} label="默认满多少包邮（元）" hint="空着就不包邮" />
        <RangeField {...field('defaultDays')} label="默认几天到" hint="例如 3–5" />
      </div>
      <RegionRows {...field('regions')} usualDays={form.body.defaultDays} />
      <ExcludedRows {...orUsual(field('excluded'), [])} />
    </>
  )
}

function RegionRows({ usualDays, ...regions }: Bound<Region[]> & { usualDays: Region['days'] }) {
  return (
    <RowList
      {...regions}
      label="地区"
      rowName={({ name }, number) => name || `地区 ${number}`}
      columns={[
        { head: '名称', cell: (at) => <TextField {...at('name', '名称')} max={40} /> },
        {
          head: '省份',
          cell: (at) => <ProvincesField {...at('provinces', '省份')} placeholder={exampleProvinces} />,
        },
        { head: '运费（元）', cell: (at) => <MoneyField {...at('feeMinor', '运费')} /> },
        { head: '满多少包邮', cell: (at) => <OptionalMoneyField {...at('freeFromMinor', '满多少包邮')} /> },
        { head: '几天到', cell: (at) => <RangeField {...at('days', '几天到')} /> },
      ]}
      addLabel="加一个地区"
      fresh={() => ({ name: '', provinces: [], feeMinor: 0, freeFromMinor: null, days: usualDays })}
      none="没有单独的地区，都按默认的算"
    />
  )
}

/** Where the shop does not send to, with what shoppers are told. */
function ExcludedRows(excluded: Bound<Excluded[]>) {
  return (
    <RowList
      {...excluded}
      label="不发的地区"
      rowName={(_, number) => `第 ${number} 条`}
      columns={[
        {
          head: '省份',
          cell: (at) => <ProvincesField {...at('provinces', '省份')} placeholder={exampleProvinces} />,
        },
        { head: '告诉客户的原因', cell: (at) => <TextField {...at('reason', '原因')} max={60} /> },
      ]}
      addLabel="加一条"
      fresh={() => ({ provinces: [], reason: '' })}
      none="都发"
    />
  )
}
