/** A picture of a hillside, so that scenes with photographs need no files. */
export async function drawPicture(): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = 400
  canvas.height = 300
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.fillStyle = '#cbe3e0'
  pen.fillRect(0, 0, 400, 300)
  pen.fillStyle = '#7fb5b0'
  pen.beginPath()
  pen.moveTo(0, 300)
  pen.lineTo(220, 90)
  pen.lineTo(400, 300)
  pen.fill()
  return new Promise((resolve) => canvas.toBlob(resolve))
}
