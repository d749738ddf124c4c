import type { ArticleBody } from '../../../../shared/protocol/article.ts'
import type { Product } from '../../../../shared/protocol/commerce.ts'
import type { BulkChange } from '../../../../shared/protocol/desk-bulk.ts'
import { Field } from '../../parts/field.tsx'
import { CategoryField } from '../editor/category-field.tsx'
import { PickedList } from '../editor/picked-list.tsx'
import { channelNames, layerNames } from '../editor/place-names.data.ts'
import { RecordPicker } from '../editor/record-picker.tsx'
import type { BulkForm } from './bulk-form.ts'

interface BulkFieldsProps {
  kind: BulkChange['kind']
  form: BulkForm
  products: readonly Product[]
  onForm: (form: BulkForm) => void
}

const channels = Object.keys(channelNames) as ArticleBody['channels']
const layers = Object.keys(layerNames) as ArticleBody['layer'][]

/** What one kind of change has to know. */
export function BulkFields({ kind, form, products, onForm }: BulkFieldsProps) {
  if (kind === 'move')
    return <CategoryField marks={{}} value={form.category} onValue={(category) => onForm({ ...form, category })} />
  if (kind === 'place') return <PlaceFields form={form} onForm={onForm} />
  if (kind === 'channels') return <ChannelFields form={form} onForm={onForm} />
  if (kind === 'products') return <ProductFields form={form} products={products} onForm={onForm} />
  if (kind !== 'hand-in') return null
  return (
    <Field label="给店长的话" hint="可以不写">
      {(control) => (
        <input
          {...control}
          class="dk-input"
          maxLength={200}
          value={form.note}
          onInput={(event) => onForm({ ...form, note: event.currentTarget.value })}
        />
      )}
    </Field>
  )
}

type Part = Pick<BulkFieldsProps, 'form' | 'onForm'>

function PlaceFields({ form, onForm }: Part) {
  return (
    <>
      <fieldset class="dk-choice">
        <legend>层级</legend>
        {layers.map((layer) => (
          <label key={layer}>
            <input
              type="radio"
              name="bulk-layer"
              checked={form.layer === layer}
              onChange={() => onForm({ ...form, layer })}
            />
            {layerNames[layer]}
          </label>
        ))}
      </fieldset>
      <div class="dk-period">
        {(['validFrom', 'validTo'] as const).map((key) => (
          <Field key={key} label={key === 'validFrom' ? '开始' : '结束'} hint="北京时间，空着就不限">
            {(control) => (
              <input
                {...control}
                class="dk-input"
                type="datetime-local"
                value={form[key]}
                onInput={(event) => onForm({ ...form, [key]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  )
}

function ChannelFields({ form, onForm }: Part) {
  return (
    <fieldset class="dk-choice">
      <legend>渠道</legend>
      {channels.map((channel) => (
        <label key={channel}>
          <input
            type="checkbox"
            checked={form.channels.includes(channel)}
            onChange={({ currentTarget: { checked } }) =>
              onForm({
                ...form,
                channels: channels.filter((one) => (one === channel ? checked : form.channels.includes(one))),
              })
            }
          />
          {channelNames[channel]}
        </label>
      ))}
    </fieldset>
  )
}

function ProductFields({ form, products, onForm }: Pick<BulkFieldsProps, 'form' | 'products' | 'onForm'>) {
  const { productIds } = form
  return (
    <>
      <PickedList
        label="商品"
        items={productIds.map((id) => ({
          ...{ id, label: products.find((one) => one.id === id)?.title ?? id, trouble: null },
        }))}
        onRemove={(id) => onForm({ ...form, productIds: productIds.filter((other) => other !== id) })}
      />
      <RecordPicker
        label="加商品"
        placeholder="＋ 只答这些商品，搜名称"
        options={products.filter(({ id }) => !productIds.includes(id)).map(({ id, title }) => ({ id, label: title }))}
        onPick={(id) => onForm({ ...form, productIds: [...productIds, id] })}
      />
    </>
  )
}
