import type { SellerEngine } from '../../shared/engine/api.ts'
import { Button } from '../../shared/ui/button.tsx'
import { openOwnPage } from '../panel/open-own-page.ts'

/** The other way to begin: with no shop to connect to. */
export function LocalStart({ engine }: { engine: SellerEngine }) {
  const begin = async () => {
    await engine.setLocal(true)
    await openOwnPage('local')
  }
  return (
    <div class="lo-start">
      <p class="ui-caption">还没有店铺地址，也可以只在这台电脑上用：导入问答和订单，马上出草稿，以后再连店铺</p>
      <Button size="s" onClick={() => void begin()}>
        先在本机用
      </Button>
    </div>
  )
}
