import { signal } from '@preact/signals'
import { type ArticleMedia, mediaPerAnswer } from '../../../../shared/protocol/article-media.ts'
import type { MediaStored } from '../../../../shared/protocol/desk-media.ts'
import type { Answer } from '../../client.ts'
import type { AnswerFormPart } from '../article-form.ts'
import type { ArticleEdit } from '../editor/article-edit.ts'
import { checkMediaFile } from './check-media-file.ts'
import { describeMediaFailure } from './describe-media-failure.ts'
import type { VideoLook } from './read-video.ts'
import type { SendMedia } from './send-media.ts'

/** Where a file is to stand. */
export interface MediaPlace {
  edit: ArticleEdit
  answerId: AnswerFormPart['id']
  /** Line of the step; undefined is below the answer. */
  step: number | undefined
}

/** A file on its way, or one that did not get there. */
export interface MediaUpload extends MediaPlace {
  key: number
  name: string
  percent: number
  /** Why it is not there, as a sentence. */
  failure: string | null
  /** Set where another try may help. */
  retry: (() => void) | null
  cancel: () => void
}

interface MediaUploadsDeps {
  edge: string
  getToken: () => string | null
  send: SendMedia
  readVideo: (file: Blob) => Promise<VideoLook | null>
}

/** Uploads of pictures and videos; they go on while other articles are looked at, and end in the article they began in. */
export class MediaUploads {
  readonly #deps: MediaUploadsDeps
  readonly list = signal<MediaUpload[]>([])
  #last = 0

  constructor(deps: MediaUploadsDeps) {
    this.#deps = deps
  }

  /** Each file by itself: one that is refused keeps none of the others. */
  begin(place: MediaPlace, files: readonly File[]): Promise<unknown> {
    return Promise.all(files.map((file) => this.#begin(place, file)))
  }

  drop(key: number): void {
    this.list.value = this.list.peek().filter((one) => one.key !== key)
  }

  async #begin(place: MediaPlace, file: File): Promise<void> {
    const abort = new AbortController()
    this.#last += 1
    const key = this.#last
    const line = lineOf(place)
    const cancel = () => {
      abort.abort()
      this.drop(key)
    }
    const entry = { ...place, key, name: file.name, percent: 0, failure: null, retry: null, cancel }
    this.list.value = [...this.list.peek(), entry]
    const refusal = this.#isFull(place) ? `一个答案最多放 ${mediaPerAnswer} 个图片和视频` : null
    const failure = refusal ?? checkMediaFile(file, place.step !== undefined)
    if (failure !== null) return this.#change(key, { failure })
    const sent = await this.#send(file, abort.signal, (percent) => this.#change(key, { percent }))
    if (abort.signal.aborted) return
    if (!sent.ok) {
      const retry = () => {
        this.drop(key)
        void this.begin(place, [file])
      }
      const mayHelp = sent.reason.code === 'unreachable' || sent.reason.code === 'unavailable'
      return this.#change(key, {
        failure: describeMediaFailure(file.name, sent.reason),
        retry: mayHelp ? retry : null,
      })
    }
    const look = sent.value.kind === 'video' ? await this.#look(file, abort.signal) : {}
    this.drop(key)
    if (!abort.signal.aborted) add(place, line, { ...toMedia(sent.value), ...look })
  }

  #isFull({ edit, answerId }: MediaPlace): boolean {
    const held = edit.form.peek().answers.find(({ id }) => id === answerId)?.media.length ?? 0
    const coming = this.list.peek().filter((one) => one.edit === edit && one.answerId === answerId && !one.failure)
    return held + coming.length > mediaPerAnswer
  }

  #send(file: Blob, abort: AbortSignal, onPercent: (percent: number) => void): Promise<Answer<MediaStored>> {
    const { edge, getToken, send } = this.#deps
    return send({ edge, token: getToken() ?? '', file, signal: abort, onPercent })
  }

  /** A video without a cover is a video still. */
  async #look(file: Blob, abort: AbortSignal): Promise<Partial<ArticleMedia>> {
    const look = await this.#deps.readVideo(file).catch(() => null)
    if (look === null) return {}
    const { width, height, poster } = look
    const cover = poster && (await this.#send(poster, abort, () => undefined))
    return { width, height, ...(cover?.ok ? { poster: cover.value.path } : {}) }
  }

  #change(key: number, change: Partial<MediaUpload>): void {
    this.list.value = this.list.peek().map((one) => (one.key === key ? { ...one, ...change } : one))
  }
}

function toMedia({ kind, path, width, height }: MediaStored): ArticleMedia {
  return { kind, path, alt: '', ...(width && height ? { width, height } : {}) }
}

function lineOf({ edit, answerId, step }: MediaPlace): string | undefined {
  const steps = edit.form.peek().answers.find(({ id }) => id === answerId)?.steps
  return step === undefined ? undefined : steps?.split('\n')[step]
}

/** Steps may have been edited meanwhile: the picture stands beside the line it was brought to, or below the answer. */
function add({ edit, answerId, step }: MediaPlace, line: string | undefined, media: ArticleMedia): void {
  const form = edit.form.peek()
  const answers = form.answers.map((answer) => {
    if (answer.id !== answerId) return answer
    const lines = answer.steps.split('\n')
    const at =
      step === undefined || media.kind === 'video' ? -1 : lines[step] === line ? step : lines.indexOf(line ?? '')
    return { ...answer, media: [...answer.media, at < 0 ? media : { ...media, step: at }] }
  })
  edit.type({ ...form, answers })
}
