import type { PackPersona } from '../../../../shared/protocol/desk-packs.ts'

interface PackVoiceProps {
  /** As the pack's assistant speaks. */
  persona: PackPersona
  /** As the shop's speaks now. */
  spoken: PackPersona
  isTicked: boolean
  /** The shop's speaks so already. */
  isSpoken: boolean
  onTick: (isTicked: boolean) => void
}

const tones: Readonly<Record<PackPersona['tone'], string>> = {
  warm: '亲切，称「亲」',
  formal: '礼貌，称「您」',
  plain: '平实，称「你」',
}

/** The pack's way of speaking beside the shop's: what would change, before it does. */
export function PackVoice({ persona, spoken, isTicked, isSpoken, onTick }: PackVoiceProps) {
  if (isSpoken) return <p class="ui-caption">机器人已经用这个行业的说话方式，叫「{persona.assistantName}」</p>
  const rows = [
    { name: '名字', before: spoken.assistantName, after: persona.assistantName },
    { name: '语气', before: tones[spoken.tone], after: tones[persona.tone] },
    { name: '开场白', before: spoken.greeting, after: persona.greeting },
  ].filter(({ before, after }) => before !== after)
  return (
    <div class="dk-pack-voice">
      <label>
        <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
        同时换上「{persona.assistantName}」的说话方式
      </label>
      {isTicked && (
        <>
          <dl>
            {rows.map(({ name, before, after }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <del>{before}</del>
                  <ins>{after}</ins>
                </dd>
              </div>
            ))}
          </dl>
          <p class="ui-caption">说话方式没有草稿，换上马上对客户生效；店铺名不变，撤销会换回来</p>
        </>
      )}
    </div>
  )
}
