import type { Product } from '../../../../shared/protocol/commerce.ts'
import { useDrop } from '../../understanding/read/use-drop.ts'
import { useRules } from '../use-rules.ts'
import { ExportBox } from './export-box.tsx'
import { ImportOutcome } from './import-outcome.tsx'
import { PickFile } from './pick-file.tsx'
import { useImport } from './use-import.ts'

/** The shop's rules as a file: out whole, in whole or not at all. */
export function FilePage({ products }: { products: Product[] }) {
  const { store, canWrite } = useRules()
  const { state, read, apply, reset } = useImport(products)
  const isOver = useDrop((file) => canWrite && void read(file))
  const unsaved = store.unsaved.value.length
  return (
    <>
      <header class="dk-head">
        <h2>导入与导出</h2>
      </header>
      <div class="dk-scroll">
        <div class="dk-r-file">
          <ExportBox />
          <section class="dk-box" aria-label="导入">
            <h2>导入</h2>
            <p class="ui-caption">
              先全部检查，再让你看会改什么，确认后一次生效。有一处不对就一处也不改。活动、优惠券、尺码表按文件的为准，文件里没有的会删除；文件里没有的段落不动
            </p>
            {unsaved > 0 && <p class="dk-r-hint">有 {unsaved} 处改动没保存，导入后会和新内容对比</p>}
            {!canWrite && <p class="ui-caption">导入由店长来做</p>}
            {canWrite && state.kind === 'idle' && <PickFile isOver={isOver} onFile={(file) => void read(file)} />}
            {state.kind !== 'idle' && (
              <ImportOutcome state={state} onApply={(name, plan) => void apply(name, plan)} onReset={reset} />
            )}
          </section>
        </div>
      </div>
    </>
  )
}
