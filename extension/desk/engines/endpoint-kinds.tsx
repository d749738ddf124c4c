import { useId } from 'preact/hooks'
import type { EngineFields } from './engine-fields.ts'

type Kind = EngineFields['kind']

interface EndpointKindsProps {
  kind: Kind
  /** The edge was set up with it. */
  hasWorkersAi: boolean
  onChange: (kind: Kind) => void
}

/** Whose endpoint it is: another company's, or the one beside the merchant's edge. */
export function EndpointKinds({ kind, hasWorkersAi, onChange }: EndpointKindsProps) {
  const name = useId()
  return (
    <fieldset class="dk-eng-kinds">
      <legend>接口种类</legend>
      <label>
        <input type="radio" name={name} checked={kind === 'openai'} onChange={() => onChange('openai')} />
        <span>OpenAI 兼容接口</span>
      </label>
      <label>
        <input
          type="radio"
          name={name}
          checked={kind === 'workers-ai'}
          disabled={!hasWorkersAi && kind !== 'workers-ai'}
          onChange={() => onChange('workers-ai')}
        />
        <span>
          Workers AI
          {!hasWorkersAi && <small>这台服务器没有接上</small>}
        </span>
      </label>
    </fieldset>
  )
}
