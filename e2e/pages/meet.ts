import type { Browser, Page } from '@playwright/test'
import type { Edge } from '../fixtures.ts'
import { type DeskPage, openDesk } from './desk-page.ts'
import { openShop, type ShopPage } from './shop-page.ts'
import { meetVisitor, type Visitor } from './visitor.ts'
import type { Widget } from './widget.ts'

/** An operator and a shopper, each in a browser of their own. */
export interface Meeting {
  desk: DeskPage
  shop: ShopPage
  widget: Widget
  visitor: Visitor
}

interface MeetOptions {
  edge: Edge
  watchErrors: (page: Page) => void
  /** Who the shopper is logged in as. */
  member?: string
  /** The operator's way to the edge, when it is one that may be cut. */
  deskEdge?: { url: string }
}

/** An operator at the desk, and a shopper with the chat open beside a jacket. */
export async function meet(
  browser: Browser,
  { edge, watchErrors, member, deskEdge = edge }: MeetOptions,
): Promise<Meeting> {
  const [operatorPage, shopperPage] = await Promise.all([openPage(browser), openPage(browser)])
  watchErrors(operatorPage)
  watchErrors(shopperPage)
  const desk = await openDesk(operatorPage, { ...edge, ...deskEdge })
  const shop = await openShop(shopperPage, edge)
  if (member) await shop.logInAs(member)
  await shop.goToProduct('p-zhufeng-jacket')
  const [visitor] = await Promise.all([meetVisitor(shopperPage, edge), shop.widget.open()])
  return { desk, shop, widget: shop.widget, visitor }
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  return context.newPage()
}
