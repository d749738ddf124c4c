/** What a browser sees in a video: its size, and one picture of it. */
export interface VideoLook {
  width: number
  height: number
  poster: Blob | null
}

/** Before this the first frames are often black. */
const posterAtSeconds = 0.1
const longestMs = 4000
const posterEdgePx = 960

/** Looks into a video on this device; null where this browser cannot play it, which another one may. */
export async function readVideo(file: Blob): Promise<VideoLook | null> {
  const address = URL.createObjectURL(file)
  const video = document.createElement('video')
  try {
    Object.assign(video, { muted: true, preload: 'auto', src: address })
    const isSeen = await waitFor(video, 'loadeddata')
    const { videoWidth: width, videoHeight: height } = video
    if (!isSeen || width === 0 || height === 0) return null
    video.currentTime = Math.min(posterAtSeconds, video.duration || posterAtSeconds)
    return { width, height, poster: (await waitFor(video, 'seeked')) ? await drawPoster(video) : null }
  } finally {
    video.removeAttribute('src')
    URL.revokeObjectURL(address)
  }
}

function waitFor(video: HTMLVideoElement, event: 'loadeddata' | 'seeked'): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isSeen: boolean) => () => {
      clearTimeout(timer)
      resolve(isSeen)
    }
    const timer = setTimeout(end(false), longestMs)
    video.addEventListener(event, end(true), { once: true })
    video.addEventListener('error', end(false), { once: true })
  })
}

function drawPoster(video: HTMLVideoElement): Promise<Blob | null> {
  const scale = Math.min(1, posterEdgePx / Math.max(video.videoWidth, video.videoHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(video.videoWidth * scale)
  canvas.height = Math.round(video.videoHeight * scale)
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8))
}
