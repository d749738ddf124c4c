import { useMemo } from 'preact/hooks'
import { useDesk } from '../../desk-context.ts'
import type { ArticleErrors, ArticleForm } from '../article-form.ts'
import { FormRow } from '../form-row.tsx'
import { PickedList } from './picked-list.tsx'
import { channelNames, localeNames } from './place-names.data.ts'
import { RecordPicker } from './record-picker.tsx'

interface ReachFieldsProps {
  form: ArticleForm
  errors: ArticleErrors
  onForm: (form: ArticleForm) => void
}

/** The shop's own site first. */
const channels: ArticleForm['channels'] = [
  'widget',
  'taobao',
  'jd',
  'pdd',
  'douyin',
  'kuaishou',
  'xiaohongshu',
  '1688',
  'shopee',
]
const locales = Object.keys(localeNames) as ArticleForm['locale'][]

/** Whom an article answers: of which products, where, in which language. */
export function ReachFields({ form, errors, onForm }: ReachFieldsProps) {
  const { catalogue } = useDesk()
  const held = catalogue.state.value
  const products = held.kind === 'ready' ? held.catalogue.products : []
  const { productIds } = form
  const options = useMemo(
    () => products.filter(({ id }) => !productIds.includes(id)).map(({ id, title }) => ({ id, label: title })),
    [products, productIds],
  )
  const toggle = (channel: ArticleForm['channels'][number], isOn: boolean) =>
    onForm({ ...form, channels: channels.filter((one) => (one === channel ? isOn : form.channels.includes(one))) })
  return (
    <>
      <FormRow field="productIds" label="商品" hint={productIds.length === 0 ? '全部商品' : `${productIds.length} 件`}>
        <PickedList
          label="商品"
          items={productIds.map((id) => {
            const product = products.find((known) => known.id === id)
            return { id, label: product?.title ?? id, trouble: product === undefined ? '没有这件商品了' : null }
          })}
          onRemove={(id) => onForm({ ...form, productIds: productIds.filter((other) => other !== id) })}
        />
        <RecordPicker
          label="加商品"
          placeholder="＋ 只答这些商品，搜名称"
          options={options}
          onPick={(id) => onForm({ ...form, productIds: [...productIds, id] })}
        />
      </FormRow>
      <FormRow field="channels" label="渠道" error={errors.channels}>
        {(marks) => (
          <div class="dk-choice">
            {channels.map((channel) => (
              <label key={channel}>
                <input
                  type="checkbox"
                  {...marks}
                  checked={form.channels.includes(channel)}
                  onChange={(event) => toggle(channel, event.currentTarget.checked)}
                />
                {channelNames[channel]}
              </label>
            ))}
          </div>
        )}
      </FormRow>
      <FormRow field="locale" label="语言">
        <div class="dk-choice">
          {locales.map((locale) => (
            <label key={locale}>
              <input
                type="radio"
                name="locale"
                checked={form.locale === locale}
                onChange={() => onForm({ ...form, locale })}
              />
              <span lang={locale}>{localeNames[locale]}</span>
            </label>
          ))}
        </div>
      </FormRow>
    </>
  )
}
