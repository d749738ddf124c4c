import { useId, useState } from 'preact/hooks'
import type { DeskSource } from '../../../../shared/protocol/desk-source.ts'
import { useDesk } from '../../desk-context.ts'
import { useSources } from '../use-sources.ts'
import { BooksForm } from './books-form.tsx'
import { RestForm } from './rest-form.tsx'
import { SourceFacts } from './source-facts.tsx'

/** Where orders come from: kept here, or asked of the shop's own system each time. */
export function SourceBox({ source }: { source: DeskSource }) {
  const { session } = useDesk()
  const { canWrite } = useSources()
  const [chosen, choose] = useState(source.kind)
  const name = useId()
  const isDemo = session.value?.staff.shop === 'demo'
  if (!canWrite)
    return (
      <section class="dk-box dk-s-box" aria-label="订单从哪里来">
        <h2>订单从哪里来</h2>
        <SourceFacts source={source} isDemo={isDemo} />
        <p class="ui-caption">由店长或集成负责人来改</p>
      </section>
    )
  return (
    <section class="dk-box dk-s-box" aria-label="订单从哪里来">
      <h2>订单从哪里来</h2>
      <SourceFacts source={source} isDemo={isDemo} />
      <fieldset class="dk-s-ways">
        <legend class="ui-hidden">订单从哪里来</legend>
        <label>
          <input type="radio" name={name} checked={chosen === 'books'} onChange={() => choose('books')} />
          <span>
            <b>客服副驾的订单簿</b>
            <small>{isDemo ? '示例订单，和从文件导入的订单' : '从文件导入的订单都存在这里'}</small>
          </span>
        </label>
        <label>
          <input type="radio" name={name} checked={chosen === 'rest'} onChange={() => choose('rest')} />
          <span>
            <b>店铺自己的系统</b>
            <small>客户问到时现查，不另存一份。要提供一个约定好的接口（REST）</small>
          </span>
        </label>
      </fieldset>
      {chosen === 'rest' && <RestForm source={source} />}
      {chosen === 'books' && source.kind === 'rest' && <BooksForm endpoint={source.endpoint} />}
    </section>
  )
}
