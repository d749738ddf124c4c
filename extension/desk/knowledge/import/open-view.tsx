import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { FileProgress } from '../../sources/file-progress.tsx'
import { ApplyBar } from './apply-bar.tsx'
import { ColumnMapping } from './column-mapping.tsx'
import type { OpenArticles } from './import-state.ts'
import { PairList } from './pair-list.tsx'
import { placeArticle } from './place-article.ts'
import { PlaceTable } from './place-table.tsx'
import { PlacingPart } from './placing-part.tsx'
import { SampleList } from './sample-list.tsx'
import { articleFieldNames } from './texts/article-field-names.data.ts'
import { openFaults } from './texts/open-faults.data.ts'
import { TreeFaults } from './tree-faults.tsx'

/** A file that is open: what its columns are, what would come of it, what is there already, what has to be mended. */
export function OpenView({ state }: { state: OpenArticles }) {
  const { imports } = useDesk()
  const { name, opened, reading } = state
  return (
    <div class="dk-s-part">
      <div class="dk-s-file">
        <b>{name}</b>
        <span class="ui-caption">{describeContent(state)}</span>
        <Button size="s" onClick={() => imports.file.reset()}>
          换一个文件
        </Button>
      </div>
      {state.isResumed && <p class="ui-caption">接着上次的导入：列和重复的处理照旧，已经存进去的不会再存一遍</p>}
      {reading.kind === 'reading' && (
        <FileProgress
          text="正在读"
          done={reading.done}
          all={reading.all}
          way="取消"
          onEnd={() => imports.file.reset()}
        />
      )}
      <Trouble state={state} />
      <ColumnMapping key={`${opened.file} ${reading.kind === 'missing'}`} state={state} />
      {reading.kind === 'read' && <Read state={state} reading={reading} />}
    </div>
  )
}

function Trouble({ state: { reading, name } }: { state: OpenArticles }) {
  if (reading.kind === 'gone') return <p class="dk-s-alert">文件已经关掉了，重新选一次</p>
  if (reading.kind === 'refused')
    return (
      <p role="alert" class="dk-s-alert">
        <Icon name="warn" />
        <span>
          <b>「{name}」读不出内容</b>
          {openFaults[reading.reason]}
        </span>
      </p>
    )
  if (reading.kind !== 'missing') return null
  return (
    <p role="alert" class="dk-s-alert">
      <Icon name="warn" />
      <span>
        <b>还不知道{reading.fields.map((field) => `「${articleFieldNames[field]}」`).join('')}在哪一列</b>
        在下面选好，马上重新读
      </span>
    </p>
  )
}

type Reading = Extract<OpenArticles['reading'], { kind: 'read' }>

function Read({ state, reading }: { state: OpenArticles; reading: Reading }) {
  const { imports } = useDesk()
  const { articles, extended, bad, unasked, unplaced } = reading
  return (
    <>
      <p role="status" class="dk-s-counts">
        <span class="is-good">新文章 {articles.toLocaleString('zh-CN')}</span>
        {extended > 0 && <span class="is-merged">合并问法 {extended.toLocaleString('zh-CN')}</span>}
        {bad > 0 && <span class="is-bad">要改 {bad.toLocaleString('zh-CN')}</span>}
      </p>
      {unasked > 0 && (
        <p class="dk-s-hint">
          <Icon name="warn" size="s" />
          {unasked.toLocaleString('zh-CN')} 篇只有名字，没有客户的问法，先存成草稿。补上问法才能上线
        </p>
      )}
      {state.mended.length > 0 && (
        <p class="dk-s-hint" role="status">
          在这里改了 {state.mended.length.toLocaleString('zh-CN')} 行，文件没有动
          <Button size="s" onClick={() => void imports.file.unmend()}>
            都还原
          </Button>
        </p>
      )}
      <TreeFaults trees={state.trees} />
      <SampleList samples={reading.samples.map((one) => placeArticle(one, state.placing))} all={articles} />
      <PlacingPart state={state} count={unplaced} />
      <PairList pairs={state.pairs} />
      <PlaceTable state={state} />
      {articles + extended > 0 && <ApplyBar state={state} count={articles} extended={extended} />}
    </>
  )
}

const formatNames = { docx: 'Word 文档', pdf: 'PDF', markdown: 'Markdown', text: '文字' } as const

function describeContent({ opened: { content }, size }: OpenArticles): string {
  const bytes = size >= 100_000 ? `${(size / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(size / 1000))} KB`
  if (content.kind === 'document') {
    const pages = content.format === 'pdf' ? `，${content.pages.toLocaleString('zh-CN')} 页` : ''
    return `${formatNames[content.format]}${pages}，${bytes}`
  }
  const others = content.sheetsLeftOut > 0 ? `，只读第 1 张表，另外 ${content.sheetsLeftOut} 张没读` : ''
  return `${content.rows.toLocaleString('zh-CN')} 行，${bytes}${others}`
}
