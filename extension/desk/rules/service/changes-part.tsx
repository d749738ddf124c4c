import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { CheckField, ChoiceField } from '../fields/choice-field.tsx'
import { CountField, MoneyField, OptionalCountField, OptionalMoneyField } from '../fields/fields.tsx'
import { fieldsOf, orUsual } from '../fields/fields-of.ts'
import { type FormProps, formFields } from '../forms/form-props.ts'

const partCancelWays = [
  { id: 'share', label: '退这一件实付的那一份，其余不变' },
  { id: 'recompute', label: '剩下的按下单时的规则重新算，差额退回' },
  { id: 'people', label: '都转给同事' },
  { id: 'never', label: '不支持，只能整单取消' },
] as const

/** What may be changed on a placed order, how long, and at what cost. */
export function ChangesPart(form: FormProps<ServiceRules>) {
  const service = formFields(form)
  const changes = service('changes')
  const field = fieldsOf(changes)
  return (
    <>
      <OptionalCountField
        {...field('selfServiceHours')}
        label="付款后几小时内自助修改"
        hint="空着就到发货为止；0 就都转给同事。过了时间只登记，不直接改"
      />
      <CheckField {...field('intercept')} label="在途的包裹可以申请拦截或转寄，只登记，不承诺" />
      {changes.value.intercept && <MoneyField {...field('interceptFeeMinor')} label="拦截费（元）" />}
      <CheckField {...field('combineShipping')} label="同一地址的几单可以合并发货" />
      <ChoiceField
        {...orUsual(field('partCancel'), 'share')}
        label="付款后只取消其中一件"
        hint="未付款的订单总是按规则重新算价"
        options={partCancelWays}
      />
      <div class="dk-r-pair">
        <CountField {...field('deliveryDaysAhead')} label="最多约到几天后送" hint="0 就不能约" />
        <OptionalMoneyField {...field('priceEditMaxMinor')} label="未付款时最多改低（元）" hint="空着就都转给同事" />
        <CountField {...service('unpaidHours')} label="未付款几小时后关闭" />
      </div>
    </>
  )
}
