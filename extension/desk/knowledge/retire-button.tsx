import { useState } from 'preact/hooks'
import type { Article } from '../../../shared/protocol/article.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../desk-context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { describeFailure } from '../texts/describe-failure.ts'

/** Takes an article offline. Its words stay and can be published again. */
export function RetireButton({ article }: { article: Article }) {
  const { catalogue, toast } = useDesk()
  const [asking, setAsking] = useState(false)
  const retire = async () => {
    setAsking(false)
    const answer = await catalogue.retireArticle(article)
    toast.show({
      text: answer.ok
        ? `「${article.title}」已停用，店铺第 ${answer.value.revision} 版`
        : describeFailure(answer.reason),
    })
  }
  return (
    <>
      <Button size="s" tone="danger" onClick={() => setAsking(true)}>
        停用
      </Button>
      {asking && (
        <Dialog title={`停用「${article.title}」`} onClose={() => setAsking(false)}>
          <p>停用后不再用它回答客户。内容留在「已停用」里，随时可以再发布。</p>
          <div class="dk-dialog-ways">
            <Button onClick={() => setAsking(false)}>先留着</Button>
            <Button tone="danger" onClick={() => void retire()}>
              停用文章
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
