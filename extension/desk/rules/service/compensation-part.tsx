import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { EntryError } from '../fields/entry-error.tsx'
import { MoneyField } from '../fields/fields.tsx'
import { RowList } from '../fields/row-list.tsx'
import type { FormProps } from '../forms/form-props.ts'
import { compensationReasons } from '../texts/rule-words.ts'

type Offer = ServiceRules['compensation']['offers'][number]
const reasons = Object.keys(compensationReasons) as Offer['reason'][]

/** Money for trouble, each kind below the cap of one order. */
export function CompensationPart({ body, onBody }: FormProps<ServiceRules>) {
  const { compensation } = body
  const set = (change: Partial<ServiceRules['compensation']>) =>
    onBody({ ...body, compensation: { ...compensation, ...change } })
  const free = reasons.find((reason) => !compensation.offers.some((offer) => offer.reason === reason))
  return (
    <>
      <MoneyField
        path="compensation.perOrderMaxMinor"
        label="每单最多补偿（元）"
        hint="0 就一律转给同事"
        value={compensation.perOrderMaxMinor}
        onValue={(perOrderMaxMinor) => set({ perOrderMaxMinor })}
      />
      <RowList<Offer>
        label="哪些情况给多少"
        path="compensation.offers"
        columns={['情况', '补偿（元）']}
        rows={compensation.offers}
        onRows={(offers) => set({ offers })}
        addLabel="加一种情况"
        fresh={() => ({ reason: free ?? 'quality', offMinor: 500 })}
        none="没有列出的情况都转给同事"
        row={({ reason, offMinor }, index, change) => [
          <div key="reason" class="dk-cell">
            <select
              class="dk-input"
              aria-label={`第 ${index + 1} 行 情况`}
              value={reason}
              onChange={(event) => change({ reason: event.currentTarget.value as Offer['reason'] })}
            >
              {reasons.map((id) => (
                <option key={id} value={id}>
                  {compensationReasons[id]}
                </option>
              ))}
            </select>
            <EntryError path={`compensation.offers[${index}].reason`} />
          </div>,
          <MoneyField
            key="off"
            isCell
            path={`compensation.offers[${index}].offMinor`}
            label={`${compensationReasons[reason]} 补偿`}
            value={offMinor}
            onValue={(value) => change({ offMinor: value })}
          />,
        ]}
      />
    </>
  )
}
