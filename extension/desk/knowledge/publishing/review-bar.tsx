import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { formatMoment } from '../../../../shared/ui/format-moment.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { parseArticleForm } from '../article-form.ts'
import type { ArticleEdit } from '../editor/article-edit.ts'
import { ChangedWords } from './changed-words.tsx'
import { HandInForm } from './hand-in-form.tsx'
import { SendBackForm } from './send-back-form.tsx'
import { useMayPublish } from './use-may-publish.ts'

type Asking = 'hand-in' | 'send-back' | null

/** Who handed the article in and what becomes of it; for those who may not publish, the way to hand it in. */
export function ReviewBar({ edit }: { edit: ArticleEdit }) {
  const { go, handIns, now, toast } = useDesk()
  const mayPublish = useMayPublish()
  const [asking, setAsking] = useState<Asking>(null)
  const [busy, setBusy] = useState(false)
  const article = edit.base.value
  const item = handIns.items.value.find(({ articleId }) => articleId === article?.id)
  const isWaiting = item?.state === 'waiting'
  const run = async (
    asked: Promise<{ ok: true } | { ok: false; reason: Parameters<typeof describeFailure>[0] }>,
    done: string,
  ) => {
    setBusy(true)
    const answer = await asked
    setBusy(false)
    setAsking(null)
    toast.show({ text: answer.ok ? done : describeFailure(answer.reason) })
    return answer.ok
  }
  const handIn = async (note: string) => {
    const parsed = parseArticleForm(edit.form.peek(), article)
    if (!parsed.ok) {
      edit.errors.value = parsed.reason
      return setAsking(null)
    }
    // Handed in, the words stand at the edge: kept here too they would look like a change nobody stored.
    const putBack = edit.discard()
    edit.failure.value = null
    const asked = handIns.handIn(article?.id ?? null, { body: parsed.value, note, basedOn: article?.version ?? null })
    const isIn = await run(asked, `「${parsed.value.title}」已交审，等店长发布`)
    const answer = await asked
    if (!isIn) putBack()
    else if (answer.ok) go({ page: 'knowledge', id: answer.value.id })
  }
  const publish = () => {
    if (article) void run(handIns.publish(article.id, article.version), `「${article.title}」已发布`)
  }
  const sendBack = (reason: string) => {
    if (article) void run(handIns.sendBack(article.id, article.version, reason), `「${article.title}」已退回`)
  }
  if (mayPublish && !item) return null
  return (
    <section class={`dk-handed${item?.state === 'sent-back' ? ' is-back' : ''}`} aria-label="审核">
      <Icon name={item?.state === 'sent-back' ? 'undo' : 'check'} />
      <div class="dk-handed-words">
        {isWaiting && (
          <p>
            <b>{item.by}</b> {formatMoment(item.at, now.peek(), 'zh-CN')} 交审{item.note && `：${item.note}`}
          </p>
        )}
        {item?.state === 'sent-back' && (
          <p>
            <b>{item.reasonBy}</b> 退回：{item.reason}
          </p>
        )}
        {!item && <p>这家店铺由店长发布。写好后交审，店长看过就上线</p>}
        {article && item?.body && <ChangedWords article={article} body={item.body} />}
        {isWaiting && article && item.body && item.version !== article.version && (
          <p class="dk-field-error">交审之后，线上又改过一版。退回去，请对方照新的再改</p>
        )}
        {asking === 'hand-in' && <HandInForm busy={busy} onSend={handIn} onClose={() => setAsking(null)} />}
        {asking === 'send-back' && <SendBackForm busy={busy} onSend={sendBack} onClose={() => setAsking(null)} />}
      </div>
      {asking === null && (
        <div class="dk-handed-ways">
          {isWaiting && mayPublish && (
            <>
              <Button size="s" onClick={() => setAsking('send-back')}>
                退回
              </Button>
              <Button size="s" tone="primary" busy={busy} disabled={edit.isChanged.value} onClick={publish}>
                发布交来的
              </Button>
            </>
          )}
          {!mayPublish && (
            <Button size="s" disabled={isWaiting && !edit.isChanged.value} onClick={() => setAsking('hand-in')}>
              {item ? '再交一次' : '交审'}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
