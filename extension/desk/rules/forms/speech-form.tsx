import type { Persona, Speech } from '../../../../shared/protocol/shop.ts'
import { type Voice, voiceOfTone } from '../../../../shared/protocol/voice.ts'
import { CheckField, ChoiceField } from '../fields/choice-field.tsx'
import { MomentField, TextField } from '../fields/fields.tsx'
import { type Bound, fieldsOf, omitting, omittingEmpty } from '../fields/fields-of.ts'
import { RowList } from '../fields/row-list.tsx'
import { type FormProps, formFields } from './form-props.ts'
import { ShopperModelField } from './shopper-model-field.tsx'

const tones = [
  { id: 'warm', label: '亲切' },
  { id: 'plain', label: '平实' },
  { id: 'formal', label: '正式，一律称您' },
] as const

const addresses = [
  { id: 'qin', label: '亲' },
  { id: 'bao', label: '宝' },
  { id: 'nin', label: '您' },
  { id: 'none', label: '不用称呼' },
] as const

const dayMs = 86_400_000

/** How the shop's assistant speaks; the pane beside it says at once what comes of it. */
export function SpeechForm({ body, onBody }: FormProps<Speech>) {
  const field = formFields<Speech>({ body, onBody })
  const persona = fieldsOf(field('persona'))
  return (
    <>
      <div class="dk-r-pair">
        <TextField {...persona('shopName')} label="店铺名" max={40} />
        <TextField {...persona('assistantName')} label="助手名" max={20} />
      </div>
      <ChoiceField {...persona('tone')} label="语气" options={tones} />
      <TextField {...persona('greeting')} label="开场白" max={200} isLong hint="早上好、晚上好按店铺时间自动加在前面" />
      <VoiceFields tone={body.persona.tone} {...persona('voice')} />
      <Campaigns {...omittingEmpty(field('campaigns'))} />
      <ShopperModelField {...omitting(field('widgetModel'), false)} />
    </>
  )
}

function VoiceFields({ tone, path, value, onValue }: Bound<Voice | undefined> & { tone: Persona['tone'] }) {
  const usual = voiceOfTone[tone]
  const change = (next: Voice) => onValue(isSame(next, usual) ? undefined : next)
  const field = fieldsOf({ path, value: value ?? usual, onValue: change })
  const emoji = field('emoji')
  const signOff = omitting(field('signOff'), '')
  return (
    <>
      {tone !== 'formal' && <ChoiceField {...field('address')} label="怎么称呼客户" options={addresses} />}
      <fieldset class="dk-r-checks">
        <legend>语气词和表情</legend>
        {tone !== 'formal' && <CheckField {...field('particles')} label="句尾用「呢」「哦」" />}
        <CheckField
          label="用表情，一条最多一个，坏消息、投诉和安全问题不用"
          value={emoji.value === 'few'}
          onValue={(checked) => emoji.onValue(checked ? 'few' : 'none')}
        />
      </fieldset>
      <TextField
        {...signOff}
        onValue={(words) => signOff.onValue(words.trim())}
        label="道别语"
        max={30}
        hint="客户道谢时说一次，空着就不说"
      />
    </>
  )
}

function Campaigns(campaigns: Bound<NonNullable<Speech['campaigns']>>) {
  return (
    <RowList
      {...campaigns}
      label="大促时段"
      none="没有设。设了之后，这段时间里回复更短、更利落，事实和数字不变"
      rowName={(_, number) => `第 ${number} 段`}
      columns={[
        { head: '名称', cell: (at) => <Name {...at('name', '名称')} /> },
        { head: '开始', cell: (at) => <MomentField {...at('startsAt', '开始')} /> },
        { head: '结束', cell: (at) => <MomentField {...at('endsAt', '结束')} /> },
      ]}
      fresh={() => ({ name: '大促', startsAt: inDays(1), endsAt: inDays(4) })}
      addLabel="加一段"
    />
  )
}

function Name({ onValue, ...rest }: Bound<string> & { label: string; isCell: true }) {
  return <TextField {...rest} max={20} onValue={(words) => onValue(words.trim())} />
}

/** Midnight in Beijing, some days from now. */
function inDays(days: number): string {
  const offsetMs = 8 * 3_600_000
  const today = Math.floor((Date.now() + offsetMs) / dayMs)
  return new Date((today + days) * dayMs - offsetMs).toISOString()
}

function isSame(one: Voice, other: Voice): boolean {
  const { address, particles, emoji, signOff } = one
  const isUsual = address === other.address && particles === other.particles && emoji === other.emoji
  return isUsual && signOff === other.signOff
}
