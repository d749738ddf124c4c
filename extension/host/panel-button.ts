import { browser } from 'wxt/browser'

/** Firefox's own door to its side bar; its names are not among Chrome's. */
interface FirefoxBrowser {
  sidebarAction: { open(): Promise<void>; toggle(): Promise<void> }
  browserAction: { onClicked: { addListener(listener: () => void): void } }
}

/** The button in the toolbar opens the side panel, in Firefox the side bar. */
export function openPanelByButton(): void {
  if (!import.meta.env.FIREFOX) return void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  const { browserAction, sidebarAction } = getFirefox()
  browserAction.onClicked.addListener(() => void sidebarAction.toggle())
}

/** Opens the side bar for a page; Firefox refuses where it sees no click, and then the button is left. */
export async function openSideBar(): Promise<void> {
  await getFirefox()
    .sidebarAction.open()
    .catch(() => {})
}

function getFirefox(): FirefoxBrowser {
  return browser as unknown as FirefoxBrowser
}
