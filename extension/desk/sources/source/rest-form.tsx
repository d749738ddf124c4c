import type { DeskSource } from '../../../../shared/protocol/desk-source.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Field } from '../../parts/field.tsx'
import { useSources } from '../use-sources.ts'
import { TriedView } from './tried-view.tsx'
import { useRestForm } from './use-rest-form.ts'

/** The shop's own system: where it answers, and the secret that both sides sign with. */
export function RestForm({ source }: { source: DeskSource }) {
  const { isOnline } = useSources()
  const { fields, errors, failure, tried, busy, saved, change, test, save } = useRestForm(source)
  return (
    <form
      class="dk-s-rest"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field
        label="接口地址"
        hint="以 https:// 开头的公网域名，例如 https://erp.example.com/kefu"
        error={errors.endpoint ?? null}
      >
        {(control) => (
          <input
            {...control}
            class="dk-input"
            type="url"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            value={fields.endpoint}
            onInput={(event) => change({ endpoint: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="密钥（HMAC）"
        hint={saved === null ? '至少 16 个字符。加密保存，存好后不再显示' : '已存好，不再显示。空着就不换'}
        error={errors.secret ?? null}
      >
        {(control) => (
          <input
            {...control}
            class="dk-input"
            type="password"
            autocomplete="new-password"
            placeholder={saved === null ? '' : '••••••••••••••••'}
            value={fields.secret}
            onInput={(event) => change({ secret: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="试查一个订单号"
        hint="可以不填。测试时真去查这一张，看字段对不对；只显示状态和件数"
        error={errors.order ?? null}
      >
        {(control) => (
          <input
            {...control}
            class="dk-input"
            autocomplete="off"
            spellcheck={false}
            value={fields.order}
            onInput={(event) => change({ order: event.currentTarget.value })}
          />
        )}
      </Field>
      <p class="ui-caption">
        每次最多等 5 秒，回答最多 1 MB，出错会再试两次，连续出错 5 次就先停 30 秒。两边互相签名，时钟不能差 5 分钟以上
      </p>
      {failure && (
        <p role="alert" class="dk-field-error">
          {failure}
        </p>
      )}
      <div role="status">{tried && <TriedView tried={tried} order={fields.order.trim()} />}</div>
      <div class="dk-ways">
        <Button type="submit" tone="primary" busy={busy === 'saving'} disabled={!isOnline || busy === 'trying'}>
          {saved === null ? '改用这个系统' : '保存'}
        </Button>
        <Button busy={busy === 'trying'} disabled={!isOnline || busy === 'saving'} onClick={() => void test()}>
          测试连接
        </Button>
      </div>
      {!isOnline && <p class="ui-caption">网络断开了，连上后再测试和保存。填的内容还在</p>}
    </form>
  )
}
