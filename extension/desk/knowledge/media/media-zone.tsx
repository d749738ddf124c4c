import { useRef, useState } from 'preact/hooks'
import type { ArticleMedia } from '../../../../shared/protocol/article-media.ts'
import { useDesk } from '../../desk-context.ts'
import type { AnswerFormPart } from '../article-form.ts'
import { acceptedMedia } from './check-media-file.ts'
import { MediaItem } from './media-item.tsx'
import { MediaProgress } from './media-progress.tsx'
import { useBeginMedia } from './use-begin-media.ts'

interface MediaZoneProps {
  answer: AnswerFormPart
  /** The steps a picture can stand beside. */
  steps: readonly { text: string; line: number }[]
  /** Line of the step; undefined is below the answer. */
  step: number | undefined
  name: string
  title: string | null
  onAnswer: (answer: AnswerFormPart) => void
}

const pictures = acceptedMedia.replace(/,video.*/, '')

/** What stands at one place of an answer, and where more is chosen, dropped or pasted. */
export function MediaZone({ answer, steps, step, name, title, onAnswer }: MediaZoneProps) {
  const { edits, media, toast } = useDesk()
  const beginMedia = useBeginMedia(answer.id)
  // Latin letters and Chinese stand half a space apart.
  const label = step === undefined ? `${name} ` : name
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const lines = new Set(steps.map(({ line }) => line))
  const isHere = (one: ArticleMedia) =>
    step === undefined ? one.step === undefined || !lines.has(one.step) : one.step === step
  const uploads = media.list.value.filter(
    (one) => one.edit === edits.open.value && one.answerId === answer.id && one.step === step,
  )
  const change = (of: ArticleMedia, next: ArticleMedia) =>
    onAnswer({ ...answer, media: answer.media.map((one) => (one === of ? next : one)) })
  const remove = (gone: ArticleMedia) => {
    const edit = edits.open.peek()
    onAnswer({ ...answer, media: answer.media.filter((one) => one !== gone) })
    const putBack = () => {
      if (edit === null) return
      const form = edit.form.peek()
      const answers = form.answers.map((one) => (one.id === answer.id ? { ...one, media: [...one.media, gone] } : one))
      edit.type({ ...form, answers })
    }
    const what = gone.kind === 'video' ? '视频' : '图片'
    toast.show({ text: `${label}的${what}拿掉了`, action: { label: '撤回', run: putBack } })
  }
  const take = (event: Event, given: DataTransfer | null) => {
    setOver(false)
    if (beginMedia(step, given?.files ?? null)) event.preventDefault()
  }
  const items = answer.media.filter(isHere)
  return (
    <fieldset
      class={isOver ? 'dk-media-zone is-over' : 'dk-media-zone'}
      aria-label={`${label}的图片`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => take(event, event.dataTransfer)}
      onPaste={(event) => take(event, event.clipboardData)}
    >
      {title !== null && <p class="ui-caption ui-one-line">{title}</p>}
      {items.map((one, at) => (
        <MediaItem
          key={one.path}
          media={one}
          name={items.length > 1 ? `${name}（${at + 1}）` : label}
          steps={steps}
          onMedia={(next) => change(one, next)}
          onRemove={() => remove(one)}
        />
      ))}
      {uploads.map((one) => (
        <MediaProgress key={one.key} upload={one} onDrop={() => media.drop(one.key)} />
      ))}
      <button type="button" class="dk-add" onClick={() => picker.current?.click()}>
        {step === undefined ? '＋ 图片或视频' : '＋ 图片'}
        <span class="ui-hidden">，放在{name}</span>
      </button>
      <input
        ref={picker}
        class="ui-hidden"
        type="file"
        multiple
        accept={step === undefined ? acceptedMedia : pictures}
        aria-label={`${name}：文件`}
        tabIndex={-1}
        onChange={(event) => {
          beginMedia(step, event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </fieldset>
  )
}
