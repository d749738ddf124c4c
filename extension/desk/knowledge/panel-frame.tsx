import type { ComponentChildren } from 'preact'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../desk-context.ts'

interface PanelFrameProps {
  title: string
  /** Stands at the right end of the head. */
  actions?: ComponentChildren
  children: ComponentChildren
}

/** A page of knowledge in the place of the article: its name, a way back on a phone, and a body that scrolls. */
export function PanelFrame({ title, actions, children }: PanelFrameProps) {
  const { go } = useDesk()
  return (
    <section class="dk-article" aria-label={title}>
      <header class="dk-head">
        <Button
          class="dk-back"
          tone="quiet"
          size="s"
          icon="back"
          aria-label="回到文章目录"
          onClick={() => go({ page: 'knowledge', id: null })}
        />
        <h2>{title}</h2>
        {actions && <div class="dk-head-end">{actions}</div>}
      </header>
      <div class="dk-scroll">{children}</div>
    </section>
  )
}
