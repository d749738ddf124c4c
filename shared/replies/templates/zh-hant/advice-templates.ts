import type { adviceLines } from '../../../dialog/lines/advice-lines.ts'

/** Traditional Chinese wordings for advice before buying; the notation is told in `../README.md`. */
export const adviceTemplates: Record<(typeof adviceLines)[number], readonly string[]> = {
  'ask.product': [
    '{dear}{you}問的是哪一款{ne}？<說名字或者點開商品頁都行。|>',
    '是哪一款商品？<告訴我名字，我馬上查。|>',
  ],
  'ask.height-weight': [
    '{dear}<方便說下身高（cm）和體重（kg）嗎？|報一下身高（cm）和體重（kg），>我按這款的尺寸表來選。',
    '身高和體重各是多少？我照著尺寸表幫{you}選。',
  ],
  'ask.height': ['身高大概多少{ne}？', '還差身高，大概多少？'],
  'ask.weight': ['體重大概多少{ne}？公斤就可以。', '還差體重，大概多少？'],
  'ask.foot': ['{dear}量一下腳長告訴我（毫米或公分），我按鞋碼表來選。', '腳長是多少？傍晚量，取長的那隻腳。'],
  'ask.preference': ['{you}喜歡合身一點，還是寬鬆一點？', '想穿得合身還是寬鬆？說一聲就能定下來。'],
  'ask.variant': ['{dear}要等哪一個規格？', '想等哪個顏色和尺寸？'],
  'compare.some': ['{names}主要差在：{rows}。', '放在一起看，{names}不同的有：{rows}。'],
  'compare.same': [
    '{names}的規格寫得一樣，差別只在價格和庫存。',
    '商品資料裡{names}沒有不同的規格，價格和庫存在下面。',
  ],
  'attributes.found': ['[{product}]{rows}。', '{dear}商品資料上寫的是，{rows}。', '查到了：{rows}。'],
  'attributes.overview': ['{product}：{summary}主要規格在下面。', '{summary}規格都在卡片裡。'],
  'size.one': [
    '{body}，這款選 {first} 碼。依據「{chart}」這一行：{row}。[{note}]',
    '按「{chart}」，{body} 對應 {first} 碼（{row}）。[{note}]',
  ],
  'size.measured': [
    '{measure} 按「{chart}」選 {first} 碼（{range}）。[{note}]',
    '「{chart}」裡 {first} 碼是{range}，{measure} 選它。[{note}]',
  ],
  'size.between': [
    '{body} 在 {first} 和 {second} 兩個碼之間，建議先選 {first}。兩碼的差別：{difference}。[{note}]',
    '{first} 和 {second} 都能穿，建議先選 {first}。差別在{difference}。[{note}]',
  ],
  'size.close': [
    '{body} 在兩碼之間，想合身就選 {first} 碼。依據「{chart}」這一行：{row}。[{note}]',
    '想合身選 {first} 碼，{body} 按「{chart}」落在 {row}。[{note}]',
  ],
  'size.loose': [
    '{body} 在兩碼之間，想寬鬆就選 {first} 碼。依據「{chart}」這一行：{row}。[{note}]',
    '想寬鬆選 {first} 碼，{body} 按「{chart}」落在 {row}。[{note}]',
  ],
  'size.moved': [
    '{body} 按「{chart}」對應 {measured} 碼（{row}）。這款 {why}，建議 {first} 碼。[{note}]',
    '按「{chart}」，{body} 落在 {measured} 碼（{row}）；不過 {why}，所以建議 {first} 碼。[{note}]',
  ],
  'size.moved-between': [
    '{body} 按「{chart}」在 {measured} 兩碼之間。這款 {why}，建議先選 {first}，再看 {second}。差別：{difference}。[{note}]',
    '按「{chart}」，{body} 落在 {measured} 之間；不過 {why}，{first} 和 {second} 裡先選 {first}。差別：{difference}。[{note}]',
  ],
  'size.at-end': [
    '{body} 按「{chart}」對應 {first} 碼（{row}）。這款 {why}，介意的話可以轉真人客服核對實際尺寸。[{note}]',
    '按「{chart}」，{body} 落在 {first} 碼（{row}）；{why}，不好替{you}定，可以轉真人客服量實品。[{note}]',
  ],
  'size.step': [
    '{way}一碼是 {beside}：{difference}。按{body}，建議的還是 {first} 碼。[{note}]',
    '{first} 往{way}一碼是 {beside}，{difference}。{body} 按表先選 {first}。[{note}]',
  ],
  'size.no-step': [
    '「{chart}」裡沒有比 {first} 更{way}的碼了，這款做到 {first} 為止。',
    '{first} 已經是「{chart}」裡最{way}的碼。',
  ],
  'size.conflict': [
    '{body}：{measures}，落在不同的碼。{first} 和 {second} 可以比較，差別是{difference}。[{note}]',
    '按表{measures}，{first} 和 {second} 之間看{you}要寬鬆還是合身：{difference}。[{note}]',
  ],
  'size.conflict-far': [
    '{body}：{measures}，隔了不止一個碼，按表選哪個都有一處不合身，差別是{difference}。建議轉真人客服核對實際尺寸。[{note}]',
    '按表{measures}，差得比較遠（{difference}），不好替{you}定，可以轉真人客服核對實際尺寸。[{note}]',
  ],
  'size.usual': [
    '平時穿 {usual} 碼的話，「{chart}」裡 {row}。再量一下腳長告訴我，選得更準。[{note}]',
    '「{chart}」寫的是 {row}。各家鞋碼有出入，腳長是多少？我再核對一遍。[{note}]',
  ],
  'size.note': ['「{chart}」的說明是：{note}', '這款的尺寸表這樣寫：{note}'],
  'size.outside': [
    '{body} 不在「{chart}」的範圍裡，我不好隨便猜一個碼。想確認可以轉真人客服，同事量實品給{you}。',
    '「{chart}」沒有覆蓋 {body}，不亂推薦{o}。可以轉真人客服核對實際尺寸。',
  ],
  'size.feedback': ['買過的人回饋：{feedback}。', '退換和評價裡，{feedback}。'],
  'stock.available': ['{product}有貨：{inStock}。[沒貨的：{gone}。]', '{dear}有的，{inStock}。[缺貨：{gone}。]'],
  'stock.low': [
    '{product}有貨，{label} <現在還有|僅剩> {quantity} 件。[沒貨的：{gone}。]',
    '{dear}有的，{label} <還有|僅剩> {quantity} 件。[缺貨：{gone}。]',
  ],
  'stock.short': ['{product}現在只有{inStock}，不夠 {wanted} 件。', '現貨是{inStock}，湊不齊 {wanted} 件。'],
  'stock.sold-out': ['{product}現在沒貨：{gone}。', '這個規格暫時沒貨{ne}：{gone}。'],
  'stock.presale': [
    '{product}現在是預購：{presale}。[沒貨的：{gone}。]',
    '這個規格在預購，{presale}。[缺貨：{gone}。]',
  ],
  'restock.in-stock': ['{product}{label}現在有貨：{inStock}，不用等。', '不用等，{product}{label}有貨：{inStock}。'],
  'restock.watching': [
    '記下了，{product}{label}到貨後在這裡給{you}留言。[目前登記的到貨時間是 {day}。]',
    '好的，{product}{label}一到貨就在這裡留言。[預計 {day}。]',
  ],
  'restock.unavailable': [
    '提醒暫時沒有登記上[，{why}]，可以稍後再試或轉真人客服。',
    '登記提醒沒有成功[，{why}]，稍後再說一次，或者轉真人客服。',
  ],
  'restock.offline': ['到貨提醒要連上網路才能登記，連上後接著辦。', '現在沒有網路，連上後再登記到貨提醒。'],
  'stock.no-variant': ['{product}沒有{wanted}這個規格。現有的是{options}。', '沒有{wanted}，可以選的是{options}。'],
  'recommend.named': [
    '店裡有這幾款<可以看看。說說用在哪、幾月去，我再幫{you}細挑|，說下用途能挑得更準>。',
    '這幾款可以比較一下，告訴我人數、季節和預算，能挑得更準。',
  ],
  'recommend.personal': [
    '照{you}看過和買過的，這幾款可以看看，理由寫在每款下面。不想要個人化推薦，說一聲就停。',
    '這幾款和{you}看過的有關，每款都寫了為什麼。不想這樣推薦，隨時可以關。',
  ],
  'recommend.neutral': [
    '先看看店裡在售的這幾款，理由寫在下面。<說說用在哪、預算多少，能挑得更準。|>',
    '這幾款對誰都一樣，不看瀏覽記錄。告訴我用途和預算，我再細挑。',
  ],
  'recommend.opted-out': [
    '好的，這次聊天裡不再看{you}的瀏覽和購買記錄，下面這幾款對誰都一樣。設定裡關掉「個人化推薦」，這台裝置以後也不用。',
    '停了，這次聊天的推薦不再看記錄，這幾款對誰都一樣。要讓這台裝置一直不用，設定裡有開關。',
  ],
  'recommend.opted-in': [
    '好的，這次聊天裡的推薦會看{you}的瀏覽和購買記錄，隨時可以再關。',
    '恢復了，推薦會參考{you}看過和買過的，不想要隨時說。',
  ],
  'recommend.none': [
    '按這個條件沒有現貨可以推薦，放寬一點預算或換個用途試試。',
    '這個範圍裡暫時沒有現貨，換個預算或用途我再看看。',
  ],

  'recommend.over-budget': [
    '這個預算裡沒有現貨了，最接近的是這幾款，價格寫在卡片上。',
    '預算內暫時沒有合適的現貨，先看看最接近的這幾款。',
  ],
}
