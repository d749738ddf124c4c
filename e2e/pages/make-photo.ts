import type { Page } from '@playwright/test'

/** A small photo as a phone writes one: drawn in the browser, with the place where it was taken in its EXIF. */
export async function makePhoto(page: Page, colour = '#884422'): Promise<Buffer> {
  const address = await page.evaluate((fill) => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 240
    const pen = canvas.getContext('2d')
    if (pen) {
      pen.fillStyle = fill
      pen.fillRect(0, 0, 320, 240)
      pen.fillStyle = '#eeddcc'
      pen.fillRect(150, 30, 12, 170)
    }
    return canvas.toDataURL('image/jpeg')
  }, colour)
  const plain = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  const place = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0GPS 39.9042 116.4074', 'latin1')
  const head = Buffer.from([0xff, 0xe1, 0, place.length + 2])
  return Buffer.concat([plain.subarray(0, 2), head, place, plain.subarray(2)])
}
