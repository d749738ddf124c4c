import type { Page } from '@playwright/test'

/** Half a second of video as a browser records it: one colour, with a bar in it. */
export async function makeFilm(page: Page): Promise<Buffer> {
  const address = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 180
    const pen = canvas.getContext('2d')
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm;codecs=vp8' })
    const pieces: Blob[] = []
    recorder.ondataavailable = ({ data }) => pieces.push(data)
    const ended = new Promise((resolve) => {
      recorder.onstop = resolve
    })
    recorder.start()
    for (let frame = 0; frame < 12; frame += 1) {
      if (pen) {
        pen.fillStyle = '#1f7a70'
        pen.fillRect(0, 0, 320, 180)
        pen.fillStyle = '#f7f4ec'
        pen.fillRect(40 + frame, 80, 200, 20)
      }
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
    }
    recorder.stop()
    await ended
    const reader = new FileReader()
    await new Promise((resolve) => {
      reader.onload = resolve
      reader.readAsDataURL(new Blob(pieces))
    })
    return String(reader.result)
  })
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}
