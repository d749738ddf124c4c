import type { DecisionTree } from '../protocol/decision-tree.ts'

/** What to look at when a headlamp stays dark, and what the shop does then. */
export const headlampTree: DecisionTree = {
  title: '头灯不亮自查',
  start: 's1',
  steps: [
    {
      id: 's1',
      question: '按一下开关，灯是什么样？',
      options: [
        { label: '完全不亮', to: { kind: 'step', id: 's2' } },
        { label: '亮一下就灭', to: { kind: 'step', id: 's3' } },
        {
          label: '连闪三下',
          to: { kind: 'result', text: '连闪三下是快没电了，充到指示灯变绿再开就好。', handsOff: false },
        },
      ],
    },
    {
      id: 's2',
      question: '可能是在包里锁定了。同时按住两秒，松开后再按一下，亮了吗？',
      options: [
        {
          label: '亮了',
          to: {
            kind: 'result',
            text: '刚才是锁定了，防止它在包里自己亮。以后收起来时锁上，用的时候再按住两秒解开。',
            handsOff: false,
          },
        },
        { label: '没亮', to: { kind: 'step', id: 's3' } },
      ],
    },
    {
      id: 's3',
      question: '用手机充电头充到指示灯变绿，再开一次，现在怎么样？',
      options: [
        {
          label: '充好就正常了',
          to: { kind: 'result', text: '是电放空了。长时间不用也会慢慢放电，出发前充一次最稳妥。', handsOff: false },
        },
        { label: '充满还是不亮', to: { kind: 'step', id: 's4' } },
        { label: '根本充不进电', to: { kind: 'step', id: 's4' } },
      ],
    },
    {
      id: 's4',
      question: '从签收那天算，到现在多久了？',
      options: [
        {
          label: '30 天以内',
          to: {
            kind: 'result',
            text: '这是质量问题，换、修、退由你选，来回运费店里出。请同事接着帮你登记，把订单号准备好就行。',
            handsOff: true,
          },
        },
        {
          label: '超过 30 天不到两年',
          to: {
            kind: 'result',
            text: '还在质保里，这种不亮免费修。说「申请保修」并给我订单号，我带你办。',
            handsOff: false,
          },
        },
        {
          label: '两年以上',
          to: {
            kind: 'result',
            text: '过了质保，可以付费修：同事先看照片报价，你同意了再寄。说「申请维修」我来登记。',
            handsOff: false,
          },
        },
      ],
    },
  ],
}
