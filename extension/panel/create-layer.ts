import baseCss from '../../shared/ui/base.css?inline'
import tokensCss from '../../shared/ui/tokens.css?inline'

/** A new element under the page's body whose shadow root holds `page`, with the product's own styles and `css`. */
export function createLayer(tag: string, css: string): { host: HTMLElement; page: HTMLElement } {
  document.querySelector(tag)?.remove() // left by an older build of this extension
  const host = document.createElement(tag)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([tokensCss, baseCss, css].join('\n'))
  root.adoptedStyleSheets = [sheet]
  const page = document.createElement('div')
  page.className = 'ui-page'
  page.lang = 'zh-CN'
  root.append(page)
  document.body.append(host)
  return { host, page }
}
