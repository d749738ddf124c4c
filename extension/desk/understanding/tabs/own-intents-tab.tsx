import { useEffect, useState } from 'preact/hooks'
import type { OwnIntent } from '../../../../shared/protocol/shop-understanding.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import { OwnIntentForm } from '../teach/own-intent-form.tsx'
import { useUnderstanding } from '../use-understanding.ts'

/** The shop's own kinds of request; each is answered by one article. */
export function OwnIntentsTab() {
  const { store, canTeach } = useUnderstanding()
  const { catalogue } = useDesk()
  const [openId, setOpenId] = useState<string | null>(null)
  useEffect(() => {
    void catalogue.refresh()
  }, [catalogue])
  const own = store.draft.value?.ownIntents ?? []
  const put = (next: OwnIntent) => {
    void store.take({ kind: 'put-own', own: next })
    setOpenId(null)
  }
  const form = (action: string, one?: OwnIntent) => (
    <OwnIntentForm {...(one ? { own: one } : {})} action={action} onDone={put} onLeave={() => setOpenId(null)} />
  )
  return (
    <section class="dk-u-tab dk-scroll" aria-label="本店意图">
      {own.length === 0 && openId === null && (
        <EmptyState
          icon="tag"
          title="还没有本店意图"
          text="通用的意图都对不上时，建一个自己的，配一篇文章来答，再教几句客户的说法"
        />
      )}
      <ul class="dk-u-owns">
        {own.map((one) => (
          <li key={one.id}>
            {openId === one.id ? form('改好', one) : <OwnLine own={one} onEdit={() => setOpenId(one.id)} />}
          </li>
        ))}
      </ul>
      {canTeach &&
        (openId === 'new' ? (
          form('新建')
        ) : (
          <button type="button" class="dk-add" onClick={() => setOpenId('new')}>
            新建本店意图
          </button>
        ))}
    </section>
  )
}

function OwnLine({ own, onEdit }: { own: OwnIntent; onEdit: () => void }) {
  const { store, canTeach } = useUnderstanding()
  const { catalogue, toast } = useDesk()
  const draft = store.draft.value
  const taught = draft?.examples.filter(({ intent }) => intent === own.id).length ?? 0
  const state = catalogue.state.value
  const article = state.kind === 'ready' ? state.catalogue.articles.find(({ id }) => id === own.articleId) : undefined
  const remove = () => {
    void store.take({ kind: 'remove-own', id: own.id })
    const text = `删了「${own.name}」和教给它的 ${taught} 句，还没保留`
    toast.show({ text, action: { label: '撤回', run: () => void store.undo() } })
  }
  return (
    <>
      <div>
        <b>{own.name}</b>
        <p class="ui-caption">
          用文章
          <a href={toHash({ page: 'knowledge', id: own.articleId })}>「{article?.title ?? own.articleId}」</a>
          答，教了 {taught} 句{taught === 0 && '。还没有教，不会起作用'}
          {article && article.state !== 'live' && '。文章已经停用，换一篇才会起作用'}
        </p>
      </div>
      {canTeach && (
        <div class="dk-head-ways">
          <Button size="s" onClick={onEdit}>
            改
          </Button>
          <Button size="s" tone="quiet" icon="trash" aria-label={`删除「${own.name}」`} onClick={remove} />
        </div>
      )}
    </>
  )
}
