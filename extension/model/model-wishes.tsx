import type { ModelSnapshot } from '../../shared/inference/model-control.ts'
import { Button } from '../../shared/ui/button.tsx'

type Wish = ModelSnapshot['wish']

/** What a person once agreed to stays on the screen, with the way back. */
export function ModelWishes({ wish, onWish }: { wish: Wish; onWish: (wish: Wish) => void }) {
  return (
    <>
      {wish.onMeteredLink && (
        <p class="model-wish">
          <span class="ui-caption">你同意过用流量下载</span>
          <Button size="s" tone="quiet" onClick={() => onWish({ ...wish, onMeteredLink: false })}>
            以后不用流量
          </Button>
        </p>
      )}
      {wish.onPhone && (
        <p class="model-wish">
          <span class="ui-caption">你同意过在手机上用</span>
          <Button size="s" tone="quiet" onClick={() => onWish({ ...wish, onPhone: false })}>
            手机上不用了
          </Button>
        </p>
      )}
    </>
  )
}
