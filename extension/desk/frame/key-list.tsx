const keys: [string, string][] = [
  ['J / K', '下一个、上一个会话或消息'],
  ['Ctrl Enter', '发送回复'],
  ['Alt 1–3', '把草稿放进输入框'],
  ['Alt R', '换成检查建议的说法'],
  ['E', '结束会话，先问一次'],
  ['1–3', '理解：教成前三个意图里的一个'],
  ['Y / U', '理解：读对了，撤回一步'],
  ['Esc', '关掉抽屉和提示'],
  ['?', '打开这张表'],
]

/** What each key does. Letters work only outside fields. */
export function KeyList() {
  return (
    <dl class="dk-keys">
      {keys.map(([press, does]) => (
        <div key={press}>
          <dt>
            <kbd>{press}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
