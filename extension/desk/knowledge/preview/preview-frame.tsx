import { type ComponentChildren, render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import baseCss from '../../../../shared/ui/base.css?inline'
import cardsCss from '../../../../shared/ui/cards.css?inline'
import mediaCss from '../../../../shared/ui/media/media.css?inline'
import picturesCss from '../../../../shared/ui/pictures/pictures.css?inline'
import tokensCss from '../../../../shared/ui/tokens.css?inline'
import previewCss from './preview.css?inline'

interface PreviewFrameProps {
  theme: 'light' | 'dark'
  children: ComponentChildren
}

/** The shopper's side in a theme of its own: its styles neither reach the desk nor come from it. */
export function PreviewFrame({ theme, children }: PreviewFrameProps) {
  const place = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLDivElement | null>(null)
  useEffect(() => {
    const root = place.current?.attachShadow({ mode: 'open' })
    if (root === undefined) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync([tokensCss, baseCss, cardsCss, picturesCss, mediaCss, previewCss].join('\n'))
    root.adoptedStyleSheets = [sheet]
    const inner = document.createElement('div')
    inner.className = 'ui-page k-preview'
    inner.lang = 'zh-CN'
    root.append(inner)
    page.current = inner
    return () => render(null, inner)
  }, [])
  useEffect(() => {
    if (page.current) render(<>{children}</>, page.current)
  })
  return <div ref={place} class="dk-preview" data-theme={theme} />
}
