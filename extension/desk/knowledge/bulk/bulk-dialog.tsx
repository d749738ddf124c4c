import { useState } from 'preact/hooks'
import type { Product } from '../../../../shared/protocol/commerce.ts'
import type { BulkChange } from '../../../../shared/protocol/desk-bulk.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { BulkFields } from './bulk-fields.tsx'
import { emptyBulkForm, parseBulkForm } from './bulk-form.ts'

interface BulkDialogProps {
  kind: BulkChange['kind']
  count: number
  products: readonly Product[]
  onRun: (change: BulkChange) => void
  onClose: () => void
}

const texts: Readonly<Record<BulkChange['kind'], { title: string; text: string; way: string }>> = {
  move: { title: '换目录', text: '线上的文章换了目录照样回答。', way: '换到这个目录' },
  place: { title: '改层级和有效期', text: '两样一起换成这里写的。', way: '改成这样' },
  channels: { title: '改渠道', text: '只在勾选的渠道回答，原来的渠道会被换掉。', way: '换成这些渠道' },
  products: { title: '改商品', text: '只答这些商品的客户；一件都不选，就是全部商品。', way: '换成这些商品' },
  publish: { title: '发布', text: '发布后客户下一句就用新的答案。有没填的空的文章会留下。', way: '发布这些' },
  'hand-in': { title: '交审', text: '店长看过再上线。已经在线上的文章会留下。', way: '交给店长' },
  retire: { title: '停用', text: '停用后不再用它们回答客户。内容留在「已停用」里，随时可以再发布。', way: '停用这些' },
}

/** What to do with the marked articles; done in one go, and one undo takes it back. */
export function BulkDialog({ kind, count, products, onRun, onClose }: BulkDialogProps) {
  const [form, setForm] = useState(emptyBulkForm)
  const [error, setError] = useState<string | null>(null)
  const { title, text, way } = texts[kind]
  const run = () => {
    const parsed = parseBulkForm(kind, form)
    if (parsed.ok) onRun(parsed.value)
    else setError(parsed.reason)
  }
  return (
    <Dialog title={`${title}：${count.toLocaleString('zh-CN')} 篇文章`} onClose={onClose}>
      <form
        class="dk-bulk-form"
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <p>{text}</p>
        <BulkFields kind={kind} form={form} products={products} onForm={setForm} />
        {error && (
          <p class="dk-field-error" role="alert">
            {error}
          </p>
        )}
        <div class="dk-dialog-ways">
          <Button onClick={onClose}>先不改</Button>
          <Button tone={kind === 'retire' ? 'danger' : 'primary'} type="submit">
            {way}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
