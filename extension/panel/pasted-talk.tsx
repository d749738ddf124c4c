import type { PastedLine } from './paste-memory.ts'

interface PastedTalkProps {
  lines: readonly PastedLine[]
  onAnew: () => void
}

/** What drafts know of this conversation so far. */
export function PastedTalk({ lines, onAnew }: PastedTalkProps) {
  return (
    <details class="pasted-talk">
      <summary>这段会话 {lines.length} 条，草稿会接着说</summary>
      <ol>
        {lines.map(({ side, text, isDraft }, index) => (
          // Lines are only added at the end or replaced there.
          <li key={index}>
            <span class="ui-caption">{side === 'shopper' ? '客户' : isDraft ? '我（复制的草稿）' : '我'}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <button type="button" class="ui-btn is-plain is-s" onClick={onAnew}>
        新会话
      </button>
    </details>
  )
}
