import * as v from 'valibot'
import {
  type EngineSetting,
  engineSettingWriteSchema,
  engineTrialSchema,
} from '../../../shared/protocol/desk-engines.ts'

/** A shop's engines; an address with 慢 fails as slow, one with 内网 is refused as private. */
export function createScriptedEngines(changed: Partial<EngineSetting> = {}) {
  let setting: EngineSetting = {
    order: ['local', 'browser', 'edge'],
    on: ['local'],
    endpoint: null,
    limits: { requests: 300, tokens: 200_000 },
    used: { requests: 0, tokens: 0, resetsAt: '2026-11-22T16:00:00.000Z' },
    hasWorkersAi: false,
    ...changed,
  }
  return (path: string, init?: RequestInit): Response => {
    const body: unknown = JSON.parse(String(init?.body ?? 'null'))
    if (path === 'engines/trial') {
      const { endpoint } = v.parse(engineTrialSchema, body)
      if (endpoint.kind === 'openai' && endpoint.url.includes('慢'))
        return Response.json({ outcome: 'failed', trouble: 'timed-out', tookMs: 10_004 })
      return Response.json({ outcome: 'written', text: '您好，问题收到啦，稍后就回复您。', tookMs: 1_240 })
    }
    if (init?.method === 'PUT') {
      const { endpoint, ...write } = v.parse(engineSettingWriteSchema, body)
      if (endpoint?.kind === 'openai' && endpoint.url.includes('内网'))
        return Response.json({ code: 'malformed', field: 'endpoint.url', rule: 'private-name' }, { status: 400 })
      const had = setting.endpoint?.kind === 'openai' && setting.endpoint.hasKey
      const shown = endpoint?.kind === 'openai' ? toShown(endpoint, had) : endpoint
      setting = { ...setting, ...write, endpoint: shown }
    }
    return Response.json(setting)
  }
}

function toShown(
  { key, ...rest }: { kind: 'openai'; url: string; model: string; key?: string | null | undefined },
  had: boolean,
) {
  return { ...rest, hasKey: key === undefined ? had : key !== null }
}
