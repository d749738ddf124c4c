import type { AnswerFormPart } from '../article-form.ts'
import { MediaZone } from './media-zone.tsx'

interface MediaPartProps {
  answer: AnswerFormPart
  onAnswer: (answer: AnswerFormPart) => void
}

/** Pictures beside each step of an answer, and pictures and videos below it. */
export function MediaPart({ answer, onAnswer }: MediaPartProps) {
  const steps = answer.steps.split('\n').flatMap((text, line) => (text.trim() === '' ? [] : [{ text, line }]))
  const shared = { answer, steps, onAnswer }
  return (
    <div class="dk-media">
      {steps.map(({ text, line }, at) => (
        <MediaZone
          key={line}
          {...shared}
          step={line}
          name={`答案 ${answer.id} 第 ${at + 1} 步`}
          title={`${at + 1}. ${text}`}
        />
      ))}
      <MediaZone {...shared} step={undefined} name={`答案 ${answer.id}`} title={steps.length > 0 ? '答案下面' : null} />
    </div>
  )
}
