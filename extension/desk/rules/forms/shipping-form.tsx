import type { Shipping } from '../../../../shared/protocol/commerce.ts'
import { EntryError } from '../fields/entry-error.tsx'
import { CountField, MoneyField, OptionalMoneyField, RangeField, TextField, WordsField } from '../fields/fields.tsx'
import { RowList } from '../fields/row-list.tsx'
import type { FormProps } from './form-props.ts'

/** Fees, free-shipping thresholds and days, by region. */
export function ShippingForm({ body, onBody }: FormProps<Shipping>) {
  const set = (change: Partial<Shipping>) => onBody({ ...body, ...change })
  return (
    <>
      <div class="dk-r-pair">
        <TextField
          path="carrier"
          label="快递公司"
          max={20}
          value={body.carrier}
          onValue={(carrier) => set({ carrier })}
        />
        <TextField
          path="originCity"
          label="发货城市"
          max={40}
          value={body.originCity}
          onValue={(originCity) => set({ originCity })}
        />
        <CountField
          path="cutoffHour"
          label="当天发货截止（点）"
          hint="北京时间，在这之前付款当天发"
          max={23}
          value={body.cutoffHour}
          onValue={(cutoffHour) => set({ cutoffHour })}
        />
        <CountField
          path="dispatchHours"
          label="最晚几小时发货"
          value={body.dispatchHours}
          onValue={(dispatchHours) => set({ dispatchHours })}
        />
        <MoneyField
          path="baseFeeMinor"
          label="默认运费（元）"
          value={body.baseFeeMinor}
          onValue={(baseFeeMinor) => set({ baseFeeMinor })}
        />
        <OptionalMoneyField
          path="freeFromMinor"
          label="默认满多少包邮（元）"
          hint="空着就不包邮"
          value={body.freeFromMinor}
          onValue={(freeFromMinor) => set({ freeFromMinor })}
        />
        <RangeField
          path="defaultDays"
          label="默认几天到"
          hint="例如 3–5"
          value={body.defaultDays}
          onValue={(defaultDays) => set({ defaultDays })}
        />
      </div>
      <Regions body={body} onBody={onBody} />
      <Excluded body={body} onBody={onBody} />
    </>
  )
}

/** Where the shop does not send to, with what shoppers are told. */
function Excluded({ body, onBody }: FormProps<Shipping>) {
  return (
    <RowList
      label="不发的地区"
      path="excluded"
      columns={['省份', '告诉客户的原因']}
      rows={body.excluded ?? []}
      onRows={(excluded) => onBody({ ...body, excluded })}
      addLabel="加一条"
      fresh={() => ({ provinces: [], reason: '' })}
      none="都发"
      row={({ provinces, reason }, index, set) => [
        <ProvincesCell
          key="provinces"
          region={{ provinces }}
          place={`excluded[${index}]`}
          name={`第 ${index + 1} 条`}
          onProvinces={(value) => set({ provinces: value })}
        />,
        <TextField
          key="reason"
          isCell
          max={60}
          path={`excluded[${index}].reason`}
          label={`第 ${index + 1} 条 原因`}
          value={reason}
          onValue={(value) => set({ reason: value })}
        />,
      ]}
    />
  )
}

function Regions({ body, onBody }: FormProps<Shipping>) {
  return (
    <RowList
      label="地区"
      path="regions"
      columns={['名称', '省份', '运费（元）', '满多少包邮', '几天到']}
      rows={body.regions}
      onRows={(regions) => onBody({ ...body, regions })}
      addLabel="加一个地区"
      fresh={() => ({ name: '', provinces: [], feeMinor: 0, freeFromMinor: null, days: body.defaultDays })}
      none="没有单独的地区，都按默认的算"
      row={(region, index, set) => {
        const at = { isCell: true, path: `regions[${index}]` }
        const name = region.name || `地区 ${index + 1}`
        return [
          <TextField
            key="name"
            {...at}
            path={`${at.path}.name`}
            label={`${name} 名称`}
            max={40}
            value={region.name}
            onValue={(value) => set({ name: value })}
          />,
          <ProvincesCell
            key="provinces"
            region={region}
            place={at.path}
            name={name}
            onProvinces={(provinces) => set({ provinces })}
          />,
          <MoneyField
            key="fee"
            {...at}
            path={`${at.path}.feeMinor`}
            label={`${name} 运费`}
            value={region.feeMinor}
            onValue={(feeMinor) => set({ feeMinor })}
          />,
          <OptionalMoneyField
            key="free"
            {...at}
            path={`${at.path}.freeFromMinor`}
            label={`${name} 满多少包邮`}
            value={region.freeFromMinor}
            onValue={(freeFromMinor) => set({ freeFromMinor })}
          />,
          <RangeField
            key="days"
            {...at}
            path={`${at.path}.days`}
            label={`${name} 几天到`}
            value={region.days}
            onValue={(days) => set({ days })}
          />,
        ]
      }}
    />
  )
}

interface ProvincesCellProps {
  region: Pick<Shipping['regions'][number], 'provinces'>
  place: string
  name: string
  onProvinces: (provinces: string[]) => void
}

/** The provinces in one field; each that is wrong says so below. */
function ProvincesCell({ region, place, name, onProvinces }: ProvincesCellProps) {
  return (
    <div class="dk-r-provinces">
      <WordsField
        isCell
        path={`${place}.provinces`}
        label={`${name} 省份`}
        value={region.provinces}
        onValue={onProvinces}
        placeholder="四川、重庆"
      />
      {region.provinces.map((province, index) => (
        <EntryError key={province} path={`${place}.provinces[${index}]`} />
      ))}
    </div>
  )
}
