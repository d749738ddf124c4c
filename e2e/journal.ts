import type { BrowserContext, TestInfo } from '@playwright/test'

/** What pages wrote in the journey that runs now: one runner has one journey at a time. */
const written: string[] = []

/** Notes from now on what the pages of this context write, throw, and fail to fetch. */
export function listenTo(context: BrowserContext): void {
  context.on('console', (message) => written.push(`${message.type()} ${message.text()} (${message.location().url})`))
  context.on('weberror', (error) => written.push(`thrown ${error.error().message}`))
  context.on('requestfailed', (request) => written.push(`failed ${request.url()} ${request.failure()?.errorText}`))
  context.on('response', (response) => {
    if (response.status() >= 400) written.push(`${response.status()} ${response.url()}`)
  })
}

export function startJournal(): void {
  written.length = 0
}

/** Puts the last of it beside the screenshots of a journey that failed. */
export async function attachJournal(testInfo: TestInfo, edgeSaid: string): Promise<void> {
  if (testInfo.status === testInfo.expectedStatus) return
  await testInfo.attach('pages', { body: written.slice(-500).join('\n'), contentType: 'text/plain' })
  await testInfo.attach('edge', { body: edgeSaid.slice(-50_000), contentType: 'text/plain' })
}
