import type { adviceLines } from '../../dialog/lines/advice-lines.ts'

/** Wordings for advice before buying; how they are filled is told in `templates.ts`. */
export const adviceTemplates: Record<(typeof adviceLines)[number], readonly string[]> = {
  'ask.product': ['{dear}{you}问的是哪一款{ne}？说名字或者点开商品页都行。', '是哪一款商品？告诉我名字，我马上查。'],
  'ask.height-weight': [
    '{dear}方便说下身高（cm）和体重（kg 或斤）吗？我按这款的尺码表来选。',
    '身高和体重各是多少？我照着尺码表帮{you}选。',
  ],
  'ask.height': ['身高大概多少{ne}？', '还差身高，大概多少？'],
  'ask.weight': ['体重大概多少{ne}？公斤或者斤都行。', '还差体重，大概多少？'],
  'ask.foot': ['{dear}量一下脚长告诉我（毫米或厘米），我按鞋码表来选。', '脚长是多少？傍晚量，取长的那只脚。'],
  'attributes.found': ['[{product}]{rows}。', '{dear}商品资料上写的是，{rows}。', '查到了：{rows}。'],
  'attributes.overview': ['{product}：{summary}主要参数在下面。', '{summary}参数都在卡片里。'],
  'size.one': [
    '{body}，这款选 {first} 码。依据「{chart}」这一行：{row}。[{note}]',
    '按「{chart}」，{body} 对应 {first} 码（{row}）。[{note}]',
  ],
  'size.between': [
    '{body} 在 {first} 和 {second} 两个码之间，建议先选 {first}。两码的差别：{difference}。[{note}]',
    '{first} 和 {second} 都能穿，建议先选 {first}。差别在{difference}。[{note}]',
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
  'size.no-chart': ['{product}没有尺码表，我不好猜。', '这款没有尺码表可查。'],
  'stock.available': ['{product}有货：{inStock}。[没货的：{gone}。]', '{dear}有的，{inStock}。[缺货：{gone}。]'],
  'stock.sold-out': ['{product}现在没货：{gone}。', '这个规格暂时没货{ne}：{gone}。'],
  'stock.no-variant': ['{product}没有{wanted}这个规格。现有的是{options}。', '没有{wanted}，可以选的是{options}。'],
  'recommend.some': [
    '店里有这几款可以看看。说说用在哪、几月去，我再帮{you}细挑。',
    '这几款可以比较一下，告诉我人数、季节和预算，能挑得更准。',
  ],
}
