const lines: readonly [string, string][] = [
  ['发出去', '要改写、翻译或整理的文字，和写它要看的客户原话、文章片段。每次只发要用的，不发整个会话'],
  [
    '先打码',
    '电话、地址、邮箱、证件和银行卡号、订单号、能认出的姓名换成 ***；草稿里的金额、日期、数量、链接换成记号。先在客服的电脑上打一次，店铺服务器上再打一次',
  ],
  ['不发', '密钥只在店铺服务器上用，不到任何一台电脑，也不再显示。客户的设备从不连接这个接口'],
  ['只用本机时', '没有登录店铺，或开了「先在本机用」，店铺接口一次也不会用'],
]

/** What leaves the device with the shop's endpoint, in plain words. */
export function WhatLeaves() {
  return (
    <dl class="dk-eng-leaves">
      {lines.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
