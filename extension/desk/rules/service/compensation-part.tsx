import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { EntryError } from '../fields/entry-error.tsx'
import { MoneyField } from '../fields/fields.tsx'
import { type Bound, fieldsOf } from '../fields/fields-of.ts'
import { RowList } from '../fields/row-list.tsx'
import { type FormProps, formFields } from '../forms/form-props.ts'
import { compensationReasons } from '../texts/rule-words.ts'

type Offer = ServiceRules['compensation']['offers'][number]
const reasons = Object.keys(compensationReasons) as Offer['reason'][]

/** Money for trouble, each kind below the cap of one order. */
export function CompensationPart(form: FormProps<ServiceRules>) {
  const field = fieldsOf(formFields(form)('compensation'))
  const offers = field('offers')
  const free = reasons.find((reason) => !offers.value.some((offer) => offer.reason === reason))
  return (
    <>
      <MoneyField {...field('perOrderMaxMinor')} label="每单最多补偿（元）" hint="0 就一律转给同事" />
      <RowList
        {...offers}
        label="哪些情况给多少"
        rowName={(_, number) => `第 ${number} 行`}
        columns={[
          { head: '情况', cell: (at) => <ReasonCell {...at('reason', '情况')} /> },
          {
            head: '补偿（元）',
            cell: (at, { reason }) => (
              <MoneyField {...at('offMinor', '补偿')} label={`${compensationReasons[reason]} 补偿`} />
            ),
          },
        ]}
        addLabel="加一种情况"
        fresh={() => ({ reason: free ?? 'quality', offMinor: 500 })}
        none="没有列出的情况都转给同事"
      />
    </>
  )
}

function ReasonCell({ path, label, value, onValue }: Bound<Offer['reason']> & { label: string }) {
  return (
    <div class="dk-cell">
      <select
        class="dk-input"
        aria-label={label}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value as Offer['reason'])}
      >
        {reasons.map((id) => (
          <option key={id} value={id}>
            {compensationReasons[id]}
          </option>
        ))}
      </select>
      <EntryError path={path} />
    </div>
  )
}
