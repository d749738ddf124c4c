// Draws the pictures of the demo article about changing a filter: node e2e/draw-filter-steps.mjs
import { writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { root } from './run-command.mjs'

const size = { width: 480, height: 300 }
const ink = '#23403d'
const shell = '#dfe9e4'
const accent = '#1f7a70'
const water = '#9fd0dd'

const line = `fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"`
const filled = (/** @type {string} */ colour) =>
  `fill="${colour}" stroke="${ink}" stroke-width="5" stroke-linejoin="round"`
const bottle = `<path d="M190 110h100v130a24 24 0 0 1-24 24h-52a24 24 0 0 1-24-24z" ${filled(shell)}/>`
const cap = (/** @type {number} */ lift) =>
  `<rect x="182" y="${78 - lift}" width="116" height="32" rx="9" ${filled(accent)}/>`
const filter = (/** @type {number} */ x, /** @type {number} */ y, /** @type {string} */ colour) =>
  `<g transform="translate(${x} ${y})"><rect x="-26" y="0" width="52" height="20" rx="6" ${filled(accent)}/>
   <rect x="-20" y="20" width="40" height="86" rx="8" ${filled(colour)}/>
   <path d="M-8 36v54M8 36v54" ${line}/></g>`
/** An arrow around the neck; `turn` 1 is clockwise, -1 the other way. */
const turn = (/** @type {number} */ way) =>
  `<g transform="translate(240 62) scale(${way} 1)" ${line}><path d="M-74 6c20-46 128-46 148 0"/><path d="M74 6l6-26M74 6l-25-8"/></g>`

/** One picture a step, in the order of the article. */
const steps = [
  // the cap is off, what is left runs out
  `<g transform="rotate(118 240 190) translate(0 -10)">${bottle}</g>
   <path d="M326 244c18 6 22 22 22 46M344 212c26 10 32 34 32 78" fill="none" stroke="${water}" stroke-width="9" stroke-linecap="round"/>
   <g transform="translate(-120 150)">${cap(0)}</g>`,
  // the old filter is turned out against the clock
  `${bottle}${filter(240, 92, '#c9b48c')}<path d="M190 200h100v40a24 24 0 0 1-24 24h-52a24 24 0 0 1-24-24z" ${filled(shell)}/>${turn(-1)}`,
  // the new one lies in clear water
  `<path d="M110 120h260l-22 130a18 18 0 0 1-18 14H150a18 18 0 0 1-18-14z" ${filled('#ffffff')}/>
   <path d="M117 160h246l-15 90a18 18 0 0 1-18 14H150a18 18 0 0 1-18-14z" fill="${water}"/>
   <path d="M110 120h260l-22 130a18 18 0 0 1-18 14H150a18 18 0 0 1-18-14z" ${line}/>
   <g transform="rotate(90 240 200)">${filter(240, 146, '#f6f2e6')}</g>
   <g fill="#ffffff" stroke="${ink}" stroke-width="4"><circle cx="316" cy="176" r="7"/><circle cx="336" cy="152" r="5"/><circle cx="300" cy="146" r="4"/></g>`,
  // it is turned in with the clock until it holds
  `${filter(240, 92, '#f6f2e6')}<path d="M190 128h100v112a24 24 0 0 1-24 24h-52a24 24 0 0 1-24-24z" ${filled(shell)}/>${turn(1)}
   <path d="M330 128l22-12M334 150h26M330 172l22 12" ${line}/>`,
]

const browser = await chromium.launch({ executablePath: findChromium() })
const page = await browser.newPage({ viewport: size })
for (const [at, drawing] of steps.entries()) {
  await page.setContent(
    `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="480" height="300" viewBox="0 0 480 300">
     <rect width="480" height="300" fill="#f7f4ec"/>${drawing}</svg>`,
  )
  await writeFile(`${root}/worker/demo-shop/pictures/filter-${at + 1}.png`, await page.screenshot())
}
await browser.close()
