import type { adviceLines } from '../../dialog/lines/advice-lines.ts'

/** Wordings for advice before buying; how they are filled is told in `templates.ts`. */
export const adviceTemplates: Record<(typeof adviceLines)[number], readonly string[]> = {
  'ask.product': [
    '{dear}{you}问的是哪一款{ne}？<说名字或者点开商品页都行。|>',
    '是哪一款商品？<告诉我名字，我马上查。|>',
  ],
  'ask.height-weight': [
    '{dear}<方便说下身高（cm）和体重（kg 或斤）吗？|报一下身高（cm）和体重（kg 或斤），>我按这款的尺码表来选。',
    '身高和体重各是多少？我照着尺码表帮{you}选。',
  ],
  'ask.height': ['身高大概多少{ne}？', '还差身高，大概多少？'],
  'ask.weight': ['体重大概多少{ne}？公斤或者斤都行。', '还差体重，大概多少？'],
  'ask.foot': ['{dear}量一下脚长告诉我（毫米或厘米），我按鞋码表来选。', '脚长是多少？傍晚量，取长的那只脚。'],
  'ask.preference': ['{you}喜欢合身一点，还是宽松一点？', '想穿得合身还是宽松？说一声就能定下来。'],
  'ask.variant': ['{dear}要等哪一个规格？', '想等哪个颜色和尺码？'],
  'compare.some': ['{names}主要差在：{rows}。', '放在一起看，{names}不同的有：{rows}。'],
  'compare.same': [
    '{names}的参数写得一样，差别只在价格和库存。',
    '商品资料里{names}没有不同的参数，价格和库存在下面。',
  ],
  'attributes.found': ['[{product}]{rows}。', '{dear}商品资料上写的是，{rows}。', '查到了：{rows}。'],
  'attributes.overview': ['{product}：{summary}主要参数在下面。', '{summary}参数都在卡片里。'],
  'size.one': [
    '{body}，这款选 {first} 码。依据「{chart}」这一行：{row}。[{note}]',
    '按「{chart}」，{body} 对应 {first} 码（{row}）。[{note}]',
  ],
  'size.measured': [
    '{measure} 按「{chart}」选 {first} 码（{range}）。[{note}]',
    '「{chart}」里 {first} 码是{range}，{measure} 选它。[{note}]',
  ],
  'size.between': [
    '{body} 在 {first} 和 {second} 两个码之间，建议先选 {first}。两码的差别：{difference}。[{note}]',
    '{first} 和 {second} 都能穿，建议先选 {first}。差别在{difference}。[{note}]',
  ],
  'size.close': [
    '{body} 在两码之间，想合身就选 {first} 码。依据「{chart}」这一行：{row}。[{note}]',
    '想合身选 {first} 码，{body} 按「{chart}」落在 {row}。[{note}]',
  ],
  'size.loose': [
    '{body} 在两码之间，想宽松就选 {first} 码。依据「{chart}」这一行：{row}。[{note}]',
    '想宽松选 {first} 码，{body} 按「{chart}」落在 {row}。[{note}]',
  ],
  'size.moved': [
    '{body} 按「{chart}」对应 {measured} 码（{row}）。这款 {why}，建议 {first} 码。[{note}]',
    '按「{chart}」，{body} 落在 {measured} 码（{row}）；不过 {why}，所以建议 {first} 码。[{note}]',
  ],
  'size.moved-between': [
    '{body} 按「{chart}」在 {measured} 两码之间。这款 {why}，建议先选 {first}，再看 {second}。差别：{difference}。[{note}]',
    '按「{chart}」，{body} 落在 {measured} 之间；不过 {why}，{first} 和 {second} 里先选 {first}。差别：{difference}。[{note}]',
  ],
  'size.at-end': [
    '{body} 按「{chart}」对应 {first} 码（{row}）。这款 {why}，介意的话可以转人工核对实物尺寸。[{note}]',
    '按「{chart}」，{body} 落在 {first} 码（{row}）；{why}，不好替{you}定，可以转人工量实物。[{note}]',
  ],
  'size.step': [
    '{way}一码是 {beside}：{difference}。按{body}，建议的还是 {first} 码。[{note}]',
    '{first} 往{way}一码是 {beside}，{difference}。{body} 按表先选 {first}。[{note}]',
  ],
  'size.no-step': [
    '「{chart}」里没有比 {first} 更{way}的码了，这款做到 {first} 为止。',
    '{first} 已经是「{chart}」里最{way}的码。',
  ],
  'size.conflict': [
    '{body}：{measures}，落在不同的码。{first} 和 {second} 可以比较，差别是{difference}。[{note}]',
    '按表{measures}，{first} 和 {second} 之间看{you}要宽松还是合身：{difference}。[{note}]',
  ],
  'size.conflict-far': [
    '{body}：{measures}，隔了不止一个码，按表选哪个都有一处不合身，差别是{difference}。建议转人工核对实物尺寸。[{note}]',
    '按表{measures}，差得比较远（{difference}），不好替{you}定，可以转人工核对实物尺寸。[{note}]',
  ],
  'size.usual': [
    '平时穿 {usual} 码的话，「{chart}」里 {row}。再量一下脚长告诉我，选得更准。[{note}]',
    '「{chart}」写的是 {row}。各家鞋码有出入，脚长是多少？我再核对一遍。[{note}]',
  ],
  'size.note': ['「{chart}」的说明是：{note}', '这款的尺码表这样写：{note}'],
  'size.outside': [
    '{body} 不在「{chart}」的范围里，我不好随便猜一个码。想确认可以转人工，同事量实物给{you}。',
    '「{chart}」没有覆盖 {body}，不乱推荐{o}。可以转人工核对实物尺寸。',
  ],
  'size.feedback': ['买过的人反馈：{feedback}。', '退换和评价里，{feedback}。'],
  'stock.available': ['{product}有货：{inStock}。[没货的：{gone}。]', '{dear}有的，{inStock}。[缺货：{gone}。]'],
  'stock.low': [
    '{product}有货，{label} <现在还有|仅剩> {quantity} 件。[没货的：{gone}。]',
    '{dear}有的，{label} <还有|仅剩> {quantity} 件。[缺货：{gone}。]',
  ],
  'stock.short': ['{product}现在只有{inStock}，不够 {wanted} 件。', '现货是{inStock}，凑不齐 {wanted} 件。'],
  'stock.sold-out': ['{product}现在没货：{gone}。', '这个规格暂时没货{ne}：{gone}。'],
  'stock.presale': [
    '{product}现在是预售：{presale}。[没货的：{gone}。]',
    '这个规格在预售，{presale}。[缺货：{gone}。]',
  ],
  'restock.in-stock': ['{product}{label}现在有货：{inStock}，不用等。', '不用等，{product}{label}有货：{inStock}。'],
  'restock.watching': [
    '记下了，{product}{label}到货后在这里给{you}留言。[目前登记的到货时间是 {day}。]',
    '好的，{product}{label}一到货就在这里留言。[预计 {day}。]',
  ],
  'restock.unavailable': [
    '提醒暂时没有登记上[，{why}]，可以稍后再试或转人工。',
    '登记提醒没有成功[，{why}]，稍后再说一次，或者转人工。',
  ],
  'restock.offline': ['到货提醒要联网才能登记，连上后接着办。', '现在没有网络，连上后再登记到货提醒。'],
  'stock.no-variant': ['{product}没有{wanted}这个规格。现有的是{options}。', '没有{wanted}，可以选的是{options}。'],
  'recommend.named': [
    '店里有这几款<可以看看。说说用在哪、几月去，我再帮{you}细挑|，说下用途能挑得更准>。',
    '这几款可以比较一下，告诉我人数、季节和预算，能挑得更准。',
  ],
  'recommend.personal': [
    '照{you}看过和买过的，这几款可以看看，理由写在每款下面。不想要个性化推荐，说一声就停。',
    '这几款和{you}看过的有关，每款都写了为什么。不想这样推荐，随时可以关。',
  ],
  'recommend.neutral': [
    '先看看店里在售的这几款，理由写在下面。<说说用在哪、预算多少，能挑得更准。|>',
    '这几款对谁都一样，不看浏览记录。告诉我用途和预算，我再细挑。',
  ],
  'recommend.opted-out': [
    '好的，这次聊天里不再看{you}的浏览和购买记录，下面这几款对谁都一样。设置里关掉「个性化推荐」，这台设备以后也不用。',
    '停了，这次聊天的推荐不再看记录，这几款对谁都一样。要让这台设备一直不用，设置里有开关。',
  ],
  'recommend.opted-in': [
    '好的，这次聊天里的推荐会看{you}的浏览和购买记录，随时可以再关。',
    '恢复了，推荐会参考{you}看过和买过的，不想要随时说。',
  ],
  'recommend.none': [
    '按这个条件没有现货可以推荐，放宽一点预算或换个用途试试。',
    '这个范围里暂时没有现货，换个预算或用途我再看看。',
  ],

  'recommend.over-budget': [
    '这个预算里没有现货了，最接近的是这几款，价格写在卡片上。',
    '预算内暂时没有合适的现货，先看看最接近的这几款。',
  ],
}
