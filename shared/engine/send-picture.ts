import type { SendPicture } from '../sync/picture-http.ts'

/** A line over which nothing moves for this long is dead; one that only crawls is not. */
const stillMs = 30_000

/** The one way in a browser to see how far an upload is. */
export const sendPicture: SendPicture = ({ url, token, blob, signal, onSent }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const cancel = () => request.abort()
    let timer = setTimeout(cancel, stillMs)
    const notice = () => {
      clearTimeout(timer)
      timer = setTimeout(cancel, stillMs)
    }
    request.upload.onprogress = ({ loaded }) => {
      notice()
      onSent(loaded)
    }
    request.onload = () => {
      const { status, responseText: text } = request
      resolve({ status, text, retryAfter: request.getResponseHeader('retry-after') })
    }
    request.onerror = request.onabort = () => reject(new Error('picture not sent'))
    request.onloadend = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
    }
    request.open('POST', url)
    request.setRequestHeader('authorization', `Bearer ${token}`)
    signal.addEventListener('abort', cancel)
    if (signal.aborted) reject(new Error('picture not wanted'))
    else request.send(blob)
  })
