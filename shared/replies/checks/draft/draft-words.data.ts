/**
 * Words of a shop's replies by meaning, one group a line: `name: word word …`. Words of a group may stand for one
 * another. Groups of `claims` say something that a draft may not add; `markers` hold `dimension/side` pairs whose
 * sides must not be exchanged; `soft` words may be added and dropped freely.
 */
export const soft = `
亲 亲亲 亲爱的 您好 你好 宝妈 宝宝妈妈 姐妹 老板 小主 家人 哦 哈 呢 呀 啦 哒 嘛 吧 喔 囉 啰 咯 噢
哟 嗯 啊 喽 咧 麻烦 劳烦 请 烦请 敬请 温馨提示 温馨提醒 提醒 提示 留意 注意 这点 看了下 看了一下 查到 查了 查看 查收 感谢
谢谢 抱歉 不好意思 实在 非常 真的 真 对不起 很 给您添麻烦了 添麻烦 带来不便 带来 不便 深表 歉意 致歉 理解 谅解 让您久等了 让您久等 久等 心疼 不愉快
的 地 得 了 着 过 是 为 在 于 从 由 把 将 被 会 就 即 又 而 并 并且 及 和
与 或 跟 同 以及 还有 但 但是 不过 只是 因为 由于 因 所以 因此 如果 要是 若 若是 如 假如 倘若 的话 话
一旦 则 其 其中 之 者 这 那 该 本 此 这款 这个 这边 这单 这笔 这条 这种 这类 那边 您 你 我 我们
咱 咱们 我方 本店 我店 小店 店里 我们家 自己 您的 款 个 单 件 张 位 种 类 些 来 去 上 下 里
里面 里边 中 间 处 吗 么 样 一下 一点 点 时 时候 期间 到时候 届时 目前 现在 当前 现 已 已经 正在 正
刚 仍 仍然 依然 均 皆 系 乃 予 予以 进行 给 给您 为您 帮您 帮 替您 对 对于 关于 方面 情况 情形 如下
以下是 分别 具体 哪 不 没 没有 未 尚未 无 无法 没法 非 别 勿 切勿 请勿 禁止 不可 不能 不予 不得 不要 不用
无需 免 除外 都 只 只能 只有 仅 仅能 限 亦 且 切 内 前 后 外 多 少 满足 符合 尚 暂 暂时
暂不 第 朵 概 约 全 找 统 系统 人 人员 法 功 成功 掉 度 子 前提 仓库 打 减 造 造成 效
有效 佳 沟通 次 规则 規則 則 面向 倒 它 较 服务 权益 环境 遇 实际 受 限制 觉 觉得 产生 是否 正确 否
自 脸 尺寸 出具 立 花 量 储 告诉 公 截止 开始 估计 准备 仍可 而言 所示 贵 阁下 起见 衣服 衣物 写 超
穿 穿着 涤 置 放 块 收 误 适 壳子 碰 己 年龄 取 拨打 早 具 充值 参照 准时取 优惠 打折 加 另行
谨慎 适量 活动 承 算 之处 家中 走 搞 碰上 遇到 遇上 感觉 知道 清楚 明白 帮忙 随后 请您 请先 亲们 这会儿 眼下 如今
此刻 规 符 发 定 超时 说 讲 搁 试 保管 妥善 这些 有些 那些 咱家 麻 烦 怕 免得 以免 避免 只需 只要
直接 拍一下 点一下 无论 不论 均为 各位 此款 该款 您看 辛苦 辛苦您 顺利 支持一下 对应 全程 整体 总之 一来 其一 其二 第一 第二 第三
一是 二是 以便 方便 便于 届 遵循 遵照 欢迎 什么 多少 行 好 好的 好了 就好 就行 即可 便可 便 就可以 没问题 等 等等
一样 这样 那样 说明 看 看着 到 起 起来 出 出来 过来 回来 回 成 做 弄 办 拿 用 想 想要 要 需
需要 须 还 也 再 让 使 叫 凡 凡于 所 显示 信息 内容 政策 规定 参考 流程 方式 方案 条件 门槛 标准 范围
项 两项 有 存在 属于 属 确实 确系 经 核对 核实 经核实 经核对 确认 特别 尤其 另 另外 此外 同时 然后 以 按 按照
根据 依 依照 依据 至 方 方可 才 小哥 师傅 快递员 朋友 客人 顾客 客户 用户 东西 商品 产品 物品 货品 订单 包裹 快递
款式 这位 每 各 总共 一共 共 共计 整 元整 首先 其次 最后 先 之后 以后 记得 千万 一定要 务必 切记 仔细 小心 看清楚
看好 收好 可 可以 能 能够 支持 享 享有 享受 获 获得 可获 得到 适合 提供 包括 包含 含 附 附带 附赠 带 配
配有 设 设有 采用 使用 安排 处理 操作 完成 办理 申请 提交 联系 告知 通知 发送 收到 收取 存放 保存 名下 账户 账号 哪里
哪儿 这里 那里 地方 地区 区域 几个 人家 手上 手里 家里 家 身材 感 偏爱 喜欢 考虑 建议 推荐 最好 尽量 慢慢 随 进程
进度 状态 现状 结果 事 事情 问题 时间 日期 日 天 时效 时段 时长 期限 周期 费用 金额 价格 价 数量 个头 个子 登记
在案 已有 既 惟 唯 恕 仅供 一直 比如 例如 譬如 左右 上下 钱 款项 额 处于 预留 名称 型号 机型 下单前 规格 祝您
生活愉快 随时联系 咨询 有疑问 疑问 还请 望 周知 知悉 涉及 相关 大概 大约 大致 司机大哥 一经 一下子 几位 几种 最新 最新节点 节点 物流显示 物流信息
肌肤 水温 热水   色系 售价 店铺 铺面 这套 那套 体验 具体到 商家 里边儿 有的 这里面 先生 女士 贴心 温馨 小提示 请见谅 见谅
海涵 多多 包涵 咱们家 本人 老师 美女 帅哥 同学 小伙伴 伙伴 家长 朋友们 大家 有人 专人 工作人员 人工 平台 官方 后面 前面 上面 下面
旁边 左边 右边 那么 因而 故 鉴于 至于 且慢 若需 如需 如果您 倘 若有 如有 如遇 遇有 假使 但凡 方能 才可 才可以 才能 才行
得先 要先 需先 须先 必须 必需 应 应当 应该 务请 宜 不妨 最好是 建议您 推荐您 可考虑 可选 随您 任您 由您 供您 供参考 仅供参考 请知晓
知晓 了解 悉知 请悉知 收悉 明白了 没事 没关系 不要紧 不用担心 别担心 别着急 不着急 放心 请放心 您放心 安心 耐心 耐心等待 等待 稍等 稍候 稍后 再来
再去 再说 上述 以下 如上 下述 该项 此项 此类 凡是 起算 起始 算起 开始算 计起 当中 之中 其间 期内 该期 从中 依旧 照旧 照常
如常 照 循 凭借 凭着 通过 经过 经由 透过 借助 利用 选用 使用时 用法 用时 做法 办法 方法 途径 渠道 步骤 手续 程序 操作时
完毕 结束 完了 了呢 了哈 了哦 了呀 捏 滴 鸭 嗷 呗 哩 耶 唷 嘞 喏 欸 诶 哎 哎呀 嘿 嗨 喂
早上好 上午好 下午好 晚上好 中午好 您好呀 在的 在呢 好呀 好嘞 好滴 ok okay 收到啦 帮您查了 帮您看了 给您查了 查询 查询到 经查询 经查 经确认 看到 看见
查看到 显示为 现为 目前为 当前为 状态为 均可 亦可 也可 也行 也可以 皆可 都可以 都能 都行 就能 就行了 就可以了 就好了 即行 便行 即能 则需 则须
则为 则是 就是 便是 正是 还是 而是 也是 都是 不是 并不 并不是 并非 并未 并没有 从未 均不 概不 一概 尚不 暂时还 暂时无 暂时没有 还没
还没有 还未 还不 不太 不大 不怎么 不再 难以 未能 未曾 毋须 不必 不需要 不须 没必要 谢绝 不允许 不准 不许 严禁 请别 先别 千万别 可别
不宜 不适合 不适宜 不建议 不推荐 不接受 不提供 不包含 不包括 不计 不算 不属于 不在 不享受 不参加 不参与 不适用 不支持 不可以 不行 不能够 没办法 无从 办不了
做不了 用不了 不了 不上 不到 不出 给到 发到 送到 寄到 转到 放到 拿到 带上 带着 拿着 留着 留意一下 记住 记好 放好 弄好 办好 备好
做好 写好 填好 选好 确认好 核实好 保持 维持 及时 按时 准点 按期 如期 照例 按例 依例 惯例
 个头大了点 以此为界 界限 快递司机 直达 正好 好了吗 spend carry
 为界 光是 送去 去送 拿去 几片 几张 几个 一瓶 一下吧 这一瓶 it's 至今 上市 收拾 打算 预备 能否 会否 可否 假使 有劳 受累 客气 祝好 祝 愉快 生活 顺心 开心 快乐 么么 爱你 笔芯 抱抱 哈喽 hello 亲亲们 啾 ️ 仓里 店家 咱店 仓管 后台显示 订单里 系统里 咱们店 我这边 这边帮 帮到 解决 解答 答疑 疑虑 联系我们 找我们 问我们 告诉我们 跟我们
 身高 体重
 一般 通常 大多 往往 问问 问一下 太阳底下 太阳下 看清 打听 后续 之类 之类的 等等的 一起来 一块儿 这么 那么 有关 期望 估摸 稍微 略 略微 适当 平时 日常 平常 时刻 始终 一向 向来 原本 本来 其实 实际上 事实上 总的来说 简单来说 也就是说 换句话说 即为 称为 叫做 名为 位于 设于 处在 来自 产自 出自 归 归于 归属 算是 算作 视为 视作 当作 作为 成为 变成 变为 转为 改为 显得 出现 发生 发现 遇见 存有 留有 备有 含有 带有 具有 具备 拥有 满足了 达到了 达到 达 到了 够了 足够 足 充足 完全 彻底 基本上 基本 几乎 差不多 接近 靠近 附近 周围 左右两边 当地 本地 各地 各个 各种 多种 多个 多款 若干 一些 一批 一部分 部分
 比较 比较好 比较方便 比较小 比较大 买的 您买的 反馈 您反馈的 记下来 要买
`

/** Words whose groups may be dropped but hardly added. */
export const synonyms = `
ship: 发货 发出 寄出 发走 出库 发 寄 出货 发件 送出 寄送 发送 邮寄 寄回 寄来 发往 寄往 方向
arrive: 送达 送到 到货 到达 到手 收到 到您手上 到您 抵达 到 收货 签收 妥投 到您手
carrier: 速运 速递 宅急便 承运 承运方 承运商 快递公司 快递 物流 物流公司 配送 走 走的
waybill: 运单号 快递单号 单号 运单 物流单号 面单 快递面单
freight: 运费 邮费 快递费 邮资 物流费 往返 来回 运费差价 差额 差价
roundtrip: 来回 往返 双程
bear: 承担 出 付 支付 负担 自理 自付 掏 负责
pay: 付款 支付 付 付完款 买单 付钱 交 缴 付款后 结算
exchange: 换货 换码 换 更换 换新 调换 换一次 退换
return: 退货 退 退回 寄回 送回 归还 还回来 退还 退换 返还 退返 送还
refund: 退款 退钱 退回 退还 返还 款项 退给您 原路退 返回 退
original: 原路 原路径 原支付路径 原支付方式 原付款方式 原渠道
warranty: 保修 质保 保固 保 保修期 质保期 保障
man: 人为 人为原因 人为因素 人为弄坏 自己弄坏
water: 进水 泡水 浸水
break: 损坏 弄坏 坏 破损 破 磕碰 磕坏 磕到 磕 碰坏 损伤 裂 裂痕 无损
inspect: 检测 检查 质检 验机 检 验收 查验 核验 核查 查 检修 验货
door: 上门 到家 入户 送货入户 送货到家 家里 送到家
install: 安装 装 组装 装好
remote: 偏远 乡镇
extra: 加收 另收 补 加 另外收 加钱 补足 多付 补交 需补 需补足 附加 加价
invoice: 发票 电子普票 普票 专票 电子发票 专用发票 增值税专用发票 增值税
paper: 纸质 纸质的 纸质发票
open: 开具 开 开出 开好 开票
apply: 申请 提交 提出 发起 申请换 办 受理
page: 详情页 订单详情页 页面 订单页 订单页面 商品页 订单里
self: 自助 自己 自行 自己就能
complete: 完成 完结
usually: 一般 通常 大多 正常情况 往往 基本
workday: 工作日
eat: 食用 吃 服用 喝 吃完 用完 使用 食用完毕
openpack: 开封 拆封 开袋 拆开 拆 打开 启封 拆掉 拆除
seal: 密封 封好 封口
suit: 适合 适宜 宜 适用 适配 能用 可用 可 兼容 建议
transition: 过渡 换粮
virtual: 虚拟 虚拟商品
activate: 激活 启用
custom: 定制 订制 客制化 客製化 刻字 量身
make: 制作 生产 做 开工 开始制作 工厂 做好 生产中 正在做 制造 产 加工
cancel: 取消 撤销 关掉 关闭 关 退订
done: 完工 做好 完成 做完
photo: 照片 拍照 图片 拍张照片 拍照片 拍 照
attach: 附上 连同 加 附 一起 一并 一同 以及 连
ratio: 比例 按比例
claim: 赔付 理赔 赔 补偿 赔偿 补 受理
spoilt: 坏果 坏 烂 死株 死 死了 枯死
stock: 库存 现货 有货 存货 现货商品 剩 剩余 还有
restock: 补货 补上 到货 补 再到
coupon: 面额 券 优惠券 满减券 代金券 红包 票券
first: 首单 首次 第一单 第一次 初次 首 头一次 一次 首笔
valid: 有效期 有效 期限 到期 截止 可用 为止 能用
stack: 叠加 同享 一起用 叠 同时使用 合用 一起叠
threshold: 满 够 买满 买够 达到 超过 消费满
promo: 活动 满减 促销 大促
limit: 限 限额 限用 仅限 限于 每人
same: 同款 同一 相同 一样 一致 同 同类
spec: 规格 尺码 码 型号 款 码数
pricedrop: 降价 降 降了 便宜 跌 下调 往下调 减价 降为 减
protection: 价保 价保期 保价 价格保护
flash: 秒杀 秒杀价
live: 直播间 直播 直播间专享价 直播专享价
address: 地址 收货地址 收件地址
change: 修改 改 变更 更改 调整 修 改动
province: 跨省 外省 别的省 省外
stay: 停留 停 滞留 停在 停滞 卡 卡在
update: 更新 动静 变化 新消息 刷新 最新 进展
urge: 催件 催 催促 催办 催过
node: 节点 最新节点 位于 位置 物流显示
deliver: 派送 派件 送 配送 递送 派
courier: 派送员 快递员 师傅 小哥 专员 人员
review: 审核 审 审批 核准 通过 审核通过
submit: 提交 收到 提出
pickup: 自提 领取 取 提货 取件 拿 取货 提
code: 取件码 提货码 码 验证码 优惠码 激活码 防伪码
hours: 营业 营业时间 开门 关门 上班 下班 在线 接听 服务 服务时间 服务时段 打烊 有人
night: 夜间 夜里 晚上 深夜 晚间
message: 留言 消息
reply: 回复 回 答复 回您
morning: 上午 早上 早
afternoon: 下午
order: 顺序 依序 按序 依次
phone: 电话 致电 电联 打电话 来电 热线 拨打 打 手机 手机号
register: 登记 在案 记录 受理 收到
complain: 投诉
exp: 体验 感受
dosage: 每日 每天 一天 日
healthfood: 保健食品 保健品
replacemed: 代替 替代
medicine: 药物 药品 药
pregnant: 孕妇 孕期 怀孕
nurse: 哺乳期 哺乳
woman: 妇女 女性 妈妈
alipay: 支付宝
accountin: 到账 到 入账 收到 打给 打给您 退至 退到 发到 发放 发 发至
subject: 为准 看 以 具体看 得看 最终以
points: 积分 分 点数
deduct: 抵 抵扣 折抵 抵掉 折 扣
total: 全额 全款 全部
order1: 单笔 一笔 每笔 一单 每单 一笔订单 单 每笔订单
balance: 余额 现有 有
clear: 清零 作废 失效
miss: 漏发 少发 漏 缺 少了 漏掉
reship: 补发 重发 重新发 补寄
receive: 收到 拿到 实发 收
wrong: 发错 错发 错 失误 发成
wear: 穿着 穿 穿出 试穿 上脚 穿过 穿出门 穿出去 上身
shoe: 鞋子 鞋 鞋盒
tag: 吊牌 标签 卫生标签
intact: 完整 齐全 都在 完好 在 全
presale: 预售 预售款 预售商品 预定 预订 预付
deposit: 定金 订金 押金
final: 尾款
overdue: 逾期 过期 超期 超时 没按时 未按时 过时 超过
elsewhere: 其他 其余 别的 其它 余下 以外 外
order2: 预订 订 预定 提前订
restore: 恢复 变回 恢复原价 回到
dailyprice: 日常价 平时 日常 日常售价 原价
soldout: 售罄 卖光 缺货 无货 卖完 无库存 断货 没货 暂无 没有啦
undecided: 待定 没定 未定 尚未确定 不确定 还没定
remind: 提醒 到货提醒 提示 设置
sms: 短信
insurance: 运费险
distance: 距离 实际距离 远近
transport: 运输 路上 路上造成 运送 途中 在途 运输中 在路上 运输途中 正在运输 路上呢
choose: 二选一 选一个 选择 选 挑 要么 方案
leastpay: 补偿 补 赔
oldpart: 旧件 原书 旧机 原来 旧
newpart: 新件 新的 新
store: 门店 店 店铺 静安店
expire: 过期 逾期 没取 未取 未提
autoclose: 自动关闭 自动关掉
dryclean: 干洗
machinewash: 机洗
bleach: 漂白
store2: 收纳 收起来 收
vent: 通风
dry: 晾干
moth: 防蛀片
pill: 起球 小起球 有点小起球
normal: 正常 正常现象
remover: 去球器
cabin: 客舱 登机 飞机 机舱
checkin: 托运 办托运
capacity: 容量 装 能装 可装 容纳
netweight: 净含量 装 净重 自重 重量 本身
cap: 一盖 一瓶盖 盖
about: 约 大约 大概 左右 差不多 近
separately: 分开 分别
apply2: 适用 用
silk: 真丝
single: 单买 单独购买 单独
claimcoupon: 领取 领 领到
member: 会员
spend: 消费 累计 累计消费 下单
gap: 还差 差 距 再买
upgrade: 升级 升
birthday: 生日
double: 双倍 两倍
merge: 合并 合 合在一起 一起发
count: 计算 算 计 计费 收
face: 面值 面额
once: 多次 好几次 分好几次 多次使用
cash: 兑现 换现金 提现 兑换
lose: 遗失 丢 丢失 丢了
late: 超过 晚 多等 延迟 迟 延误 晚了 晚到
promise: 承诺 约定
give: 发放 发到 发至 发
brand: 品牌
authorised: 授权
scratch: 刮开 划痕 刮
official: 官网
child: 儿童 小朋友 孩子 宝宝 小孩
adult: 成人 大人
guard: 看护 看着 陪同 旁边看着 监护
play: 玩耍 玩
part: 零件
taxed: 含税 税费 已包含 包含 税
sell: 售价 价格 卖价 标价
bonded: 保税仓
customs: 清关 通关
estimate: 预估 预估价 估价
tradein: 回收 收
screen: 屏幕
shelflife: 保质期 能放 质保
recent: 近 最近
batch: 批次 批
roomtemp: 常温
dark: 避光
soon: 尽快 尽早
write: 代写 写 填写 填 补写
remark: 备注
card: 贺卡 卡
receiver: 收货人 收件人
woman2: 女士
agent: 客服 人工客服 人工 人工服务
behalf: 代改 代为修改 帮忙改 代
wholesale: 批发
minimum: 起批 起订量 起订
unit: 单价 一件
sample: 打样费 打样 样衣
bulk: 大货
creditcard: 信用卡
instal: 分期 期
cod: 货到付款
fee: 手续费 费用 费 收费
inner: 内胆
soda: 碳酸饮料
microwave: 微波炉
put: 放入 置于 进 放 盛装 装
city: 同城
ring: 三环
show: 晒图
cashback: 返现
monthly: 连续包月 包月 月
renew: 自动续费 续费
period: 当期 这期 本期 期
keepuse: 可用到 用到 保留至 能用到
charged: 已扣 扣掉 扣费 扣
whole: 整套 一起寄回来 整
bundle: 套装 套
unmet: 未满足 不满足 未达 没达到
condition: 条件
tent: 帐篷
sleep: 睡 容纳
waterproof: 防水 防水指数
wind: 大风 大风天 大风天气
snow: 雪地
peg: 地钉
memberday: 会员日
above: 及以上 以上 更高等级 和以上 更高 及更高等级 及更大 更大
today: 当日 当天 今天 今日 限当天
snowstorm: 暴雪 下暴雪
delay: 延迟 晚 延误 推迟 顺延 往后顺延 顺延
fridge: 冰箱
repair: 报修 维修 修
ticket: 工单 工单号 编号
outwarranty: 过保 保外
inwarranty: 保修期内 保内 还在保修期
intimate: 贴身 贴身衣物
hygiene: 卫生标签
rent: 租金 日租金 租
nodamage: 无损 没有损坏 完好
course: 课程 购课
study: 学习
buy: 购买 购 买 买了 下单 拍 拍下
exceed: 超过 超出 超出者 多于 大于
factory: 工厂
logistics: 物流
shade: 阴凉处 阴凉 阴凉地方
recover: 缓苗 缓
waterfert: 浇水 施肥
immediate: 立即 立刻 马上 急着 当即
proof: 凭 凭照片 拍照
price: 改价 应付 付 应付金额
again: 重新 再次 再
trial: 试睡 睡
family: 家庭 每户 户
satisfied: 满意 合适 不满意 不合适
pickfee: 取件费 上门取件费
stain: 污渍 弄脏 脏
goods: 商品 货 货物 东西
gift: 赠品 试吃装 小样 赠 送
random: 随机
assign: 指定
flavour: 口味
along: 一并 一起 一同 连同
after: 售后
holiday: 节假日 假期
online: 在线 线上
allergic: 过敏
stop: 停用 停 停止使用
clean: 清洗 洗干净 洗 洗涤 清洁
hospital: 三甲医院 医院
diagnosis: 诊断证明 证明
split: 拆成 拆分 分了 分
topup: 充值
maintain: 维护
check: 核对 看清楚 核实 看清
fill: 填错 填写有误 填写 填
loss: 损失
suitcloth: 西服
measure: 量体 量完尺寸 量尺寸
prepay: 先付 预付 预先支付
half: 一半
price2: 标价 活动价 价
authority: 权限
license: 营业执照
material: 资料 材料
firm: 企业
enterprise: 企业用户 企业
fetch: 取件 来取 上门取
firstweight: 首重
overweight: 超重
ready: 准备好 备齐 准备 备好
damaged: 损坏 损毁 破损
kept: 保留 留
stop2: 截单 截止
only: 限用 只 仅 只有 只能 仅限 只限 限 仅能
colour: 颜色 色
feature: 成分 含 浓度 添加
skin: 皮肤 敏感肌 肌肤 肌
skintest: 皮试 试一下
behindear: 耳后 耳朵后面 耳
fullsize: 正装 正装精华
end: 结束 止 结束后 截止 为止
finishgone: 送完即止 送完就没了 没了
finite: 有限
signed: 签收 已签收
preparing: 备货 准备
lastdigits: 尾号
person: 本人 自己
within: 内 之内 以内 不超过 超过
earlier: 前 之前 以前
follow: 后 之后 以后 完
scheduled: 预约 约好 约
reschedule: 改期 改时间
ahead: 提前
inform: 告知 说 跟我们说
tonight: 今晚
full: 满 够 买满
other: 其他 别的
machine: 手机 机器 机
detail: 详情页 详情
recharge: 充值
failure: 失败 不成功 没成功
start: 开始 开始制作 开工 自 起 起算
fail: 激活失败
use: 用 使用 用过
arrive2: 到货 收到 收到机器
week: 周日 星期日 星期天 周天 礼拜天
sunday: 周日 星期日 星期天
weekday: 工作日 周一至周五
position: 名额
invalid: 无效 没用 不管用 失效 没有用 不算数 作废
pay2: pay pays paid cover covers charge
ship2: shipped ship left dispatched sent leave
arrive3: arrive arrived arrival reach reached delivery delivered
postage: shipping postage delivery freight
carrier2: carrying carrier courier via with
eta: estimated expect expected should estimate
out: sold stock unavailable
receive2: received arrived reached got
accept: accepted returned returns return back
extra2: extra surcharge additional fee
count2: count counts counted aren't isn't don't doesn't not excluded except unless outside falls fall included
covered: covered cover warranty included
currently: currently now
colour2: 色 深色 浅色 深浅
wash: 洗涤 洗 清洗
body2: 身高 体重 身材
temp: 水温 温度 度
pour: 倒 用 加 放
soft1: 肌肤 肤 敏感肌 敏感肌肤
tax: 税 税费 含税
lower: 单价 降 降价 降至 降为 下调 便宜 减
age: 岁 年龄 适龄
carryon: 带上 带进 带 携带
weather: 天气 天
courier3: 师傅 小哥 快递小哥 快递员 派送员 配送员 派件员 骑手 司机
s_battery: 续航 待机 电池 用多久 撑
s_charge: 充电 充满电 充满 充 电量
s_wash: 清洗 洗护 洗涤 打理 护理 保养 洗
s_wring: 拧 拧干
s_spin: 甩干 脱水
s_hang: 晾 晾晒 晾干
s_sunburn: 晒 曝晒 暴晒 日晒 太阳晒 阳光直射
s_iron: 熨 熨烫 烫
s_fabric: 面料 材质 料子 布料 材料 质地 成分
s_cotton: 纯棉 全棉 棉 棉质
s_fade: 褪色 掉色 脱色 染色
s_shrink: 缩水 变小 缩
s_pilling: 起球 起毛
s_size: 尺码 尺寸 码数 号码 大小 尺码表
s_big: 大一码 大一号 拍大 加大
s_small: 小一码 小一号 拍小
s_normal: 正常 平时 日常 平常 常规
s_colourdiff: 色差 偏色
s_photo: 实物 图片 照片 拍摄 实拍
s_weight: 重量 体重 斤两 克重 净重
s_length: 长度 长 全长
s_height: 高度 高 身高
s_thick: 厚度 厚 薄
s_power: 功率 瓦数 耗电 用电
s_voltage: 电压 插头 电源
s_noise: 噪音 声音 分贝 静音
s_filter: 滤芯 滤网 滤
s_install: 安装 组装 装 上门安装 安装师傅 安装工
s_tool: 工具 配件 螺丝 零件
s_manual: 说明书 教程 视频 指引 指南 步骤
s_bug: 故障 问题 坏 毛病 异常 出错
s_fix: 维修 修理 修 返修 检修 售后
s_shop: 门店 店铺 实体店 线下店 线下 店面 专柜
s_counter: 柜台 前台
s_store: 仓库 仓 仓储 库房
s_send: 寄 寄出 发 发出 发货 出库 出仓 打包
s_pack: 打包 包装 外包装 包 包好 装箱
s_box: 盒子 盒 箱子 箱 外盒 外箱 纸箱
s_bag: 袋子 袋 包装袋
s_foam: 泡沫 气泡膜 防撞
s_insure: 保价 保险
s_slow: 慢 延迟 晚 延误 推迟 滞后
s_fast: 快 加快 尽快 尽早
s_station: 驿站 代收点 自提点 菜鸟驿站 网点
s_locker2: 快递柜 丰巢
s_home: 家里 家 上门 到家 家门口 门口
s_courier: 快递员 小哥 派送员 配送员 师傅 骑手
s_call: 电话 致电 联系 来电 打电话 拨打 电联 通话
s_contact: 联系 找 咨询 告诉 告知 沟通 反馈 跟我们说 说一声 说一下 私信
s_reply: 回复 回 答复 回应 回您
s_time: 时间 时候 时段 点钟
s_weekend: 周末 周六日 周六周日 双休日
s_saturday: 礼拜六 周六 星期六
s_newyear: 春节 过年 新年
s_weekday: 周一至周五 周一到周五 工作日 平日
s_open: 营业 开门 开店 上班
s_close: 打烊 关门 下班 停止营业 结束
s_early: 提早 提前 预先 事先 先
s_reserve: 预约 预订 预定 约 约好 订
s_ticket: 门票 票 电子票 入场券 凭证
s_enter: 入场 进场 入园 进园 进门
s_seat: 座位 位子 座 席位
s_hotel: 入住 房间 客房 住
s_leave: 退房 离店
s_child: 儿童 小孩 孩子 小朋友 宝宝 幼儿 婴儿 娃
s_adult: 成人 大人 家长 成年人
s_old: 老人 长辈 年长
s_pet: 宠物 毛孩子
s_cat: 猫咪 猫 猫猫
s_dog: 狗狗 狗
s_food: 食物 食品 吃的 粮
s_drink: 饮用 喝 冲泡 冲 泡 饮
s_cold: 冷藏 放冰箱
s_room: 常温 室温
s_dry: 干燥 阴凉 通风 避潮 防潮
s_sun: 避光 阳光直射 日光 直晒
s_expire: 保质期 有效期 期限 到期 过期
s_allergy: 过敏 敏感
s_doctor: 医生 医师 就医 医院
s_preg: 孕妇 孕期 怀孕 孕妈 准妈妈
s_skin: 皮肤 肌肤 肤质 敏感肌 脸 面部
s_usage: 用量 取 涂抹 涂 抹 敷 用
s_morning: 早晨 早上 早 上午 清晨
s_evening: 晚上 晚间 夜间 傍晚 夜里 晚
s_ship2: 顺丰 顺丰速运 顺丰快递
s_yt: 圆通 圆通快递 圆通速递
s_zt: 中通 中通快递
s_jd: 京东 京东物流 京东快递
s_ems: 邮政 ems 邮政快递
s_level: 等级 级别
s_point: 积分 分 点数
s_redeem: 兑换 换 抵 抵扣 抵用 抵现 兑
s_coupon: 优惠券 券 满减券 折扣券 优惠卷 代金券
s_discount: 优惠 减 立减 便宜 省 折扣 打折
s_price: 价格 价 售价 价钱 标价 到手价
s_pay: 付款 支付 付 结账 结算 买单 付钱 下单
s_balance: 余额 剩余 剩下 剩 还有 还剩
s_deposit: 押金 保证金
s_fee: 费用 费 收费 手续费 钱
s_refund: 退款 退钱 退 款项 退回 返还
s_return: 退货 退 寄回 退回 寄回来
s_exchange: 换货 换 更换 调换
s_reason: 原因 理由 缘故
s_noreason: 无理由
s_seal: 封条 密封 塑封 封口 原封
s_label: 标签 吊牌 水洗标 领标
s_damage: 损坏 破损 坏 损伤 压坏 摔坏 碎 破
s_missing: 少发 漏发 缺件 少件 缺少 漏
s_wrong: 发错 错发 弄错 错误 写错 填错
s_unbox: 开箱 拆箱 开箱视频 拆开
s_upload: 上传 发送 提供 发来 传
s_review: 审核 审 核实 核查 复核
s_pass: 通过 成功 同意
s_apply: 申请 提交 发起 办理 登记
s_cancel: 取消 撤销 撤回 撤
s_change: 修改 改 更改 变更 调整 更换
s_addr: 地址 收货地址 收件地址 收货信息
s_name: 姓名 名字 抬头
s_taxno: 税号 纳税人识别号
s_mail: 邮箱 邮件 电子邮箱
s_invoice: 发票 票 电子发票 普票 专票
s_contract: 合同 协议
s_quote: 报价 报价单 询价
s_bulk: 批量 批发 团购
s_logo: logo 印字 刻字 定制 印
s_draft: 打样 样品 样板 样
s_proofread: 设计稿 效果图 稿件 稿子 图稿 稿
s_make: 制作 生产 做 加工 赶制 赶工 定做
s_done: 完成 完工 做好 搞定 弄好 完毕
s_lead: 工期 周期 货期 交期 排期
s_queue: 排队 排单 顺序 依次
s_rent: 租 租赁 租用 租金
s_late: 逾期 超期 过期 超时 滞纳
s_learn: 学习 听课 上课 观看 看课
s_course: 课程 课 课时 网课 视频课
s_class: 班 班级 开班 开课
s_account: 账号 帐号 账户 登录
s_password: 密码 验证码 口令
s_login: 登录 登陆 登入
s_download: 下载 安装包 客户端 app 应用
s_support: 支持 兼容 适配 适用 可用
s_network: 网络 wifi 联网 信号
s_bluetooth: 蓝牙 配对 连接
s_reset: 重置 恢复出厂
s_top: 充值 充 到账 续费
s_auto: 自动 系统
s_manualop: 手动 自行 自己
s_gift: 赠品 礼品 小礼物 赠送 送
s_random: 随机 盲发
s_limit: 限购 限 限量 上限
s_stock: 库存 现货 有货 存货
s_out: 缺货 无货 售罄 断货 卖完 卖光 没货
s_arrive: 到货 补货 上架 上新
s_notice: 通知 提醒 告知 短信
s_follow: 关注 收藏 加购
s_live: 直播 直播间 主播
s_activity: 活动 大促 促销 双十一 双11
s_before: 之前 以前 前
s_after: 之后 以后 后 完
s_during: 期间 期内 内
s_about: 大约 大概 约 左右 差不多 上下
s_least: 至少 最少 不少于 不低于 起
s_most: 最多 至多 最高 不超过 上限 以内
s_only: 仅 只 只有 只限 仅限 限 只能
s_each: 每 每个
s_need: 需 需要 要 须 必须 得 务必
s_nouse: 不用 无需 不需要 不必 免
s_same: 同样 一样 相同 同 一致
s_except: 除外 除了 除 不包括 不含 不算
s_include: 包含 包括 含 涵盖 在内 附带
s_both: 都 均 全部 全 皆
s_original: 原 原来 原装 原先 原始
s_new: 新 全新 新的
s_old2: 旧 旧的 老
s_use: 使用 用 用过 使用过
s_wear: 穿 穿着 穿过 试穿 佩戴 戴
s_keep: 保留 留 留着 保存 保管 收好
s_put: 放 放置 存放 搁 摆放 储存
s_take: 取 拿 领 领取 提取 取走
s_check: 检查 核对 确认 查看 看清 验
s_watch: 注意 留意 小心 当心
s_avoid: 避免 别 不要 勿 切勿 请勿
s_child2: 三岁 周岁 岁
s_noon: 中午 午间
s_spot: 现场 当面 当场
s_sign: 签收 收货 收到 妥投
s_flower: 鲜花 花束 花 花材
s_birthday: 生日 寿星
s_clean: 清洁 擦 擦拭 清理 打扫 干净
s_smell: 气味 味道 异味 味
s_first: 首次 第一次 初次 首单 第一单 首
limit2: 限购 最多 至多 限买 只能买
slight: 轻微 有点 少许 些许 一点点
firsttime: 初次 刚开始 首次 第一次 头一次 刚用
vanish: 散去 散 消散 消失 散掉 没了
pause: 暂停 停止 停 先不
resume: 恢复 重新开始 正常
due: 由于 因为 因 受
ticketfree: 免票 不用买票 不用票
peer: 等值 同价值 价值相同
notice2: 另行通知 另外通知 再通知
careful: 慎拍 谨慎下单 慎重下单 考虑清楚
same2: 同享 一起用 同时用 同时使用 叠加
multi: 多次 好几次 几次
sameday: 当日 当天 同一天
tomorrow2: 次日 第二天 隔天 明天
notfind: 未找到 没找到 找不到
notget: 未收到 没收到 收不到
closed: 闭店 不营业 休息 打烊 关门 歇业
record: 记录 记下 登记 记下来 备案
drive: 驾驶证 驾照
idcard: 身份证 证件
mobile: 手机号 手机号码 电话号码 联系电话
loose: 宽松 松一点 松
`

/** What a draft may not add: where it says the one, the basis must say the other, or the same. */
export const claims: readonly (readonly [said: RegExp, known: RegExp])[] = [
  [/也(?:可以?|能|支持|行|算|包|送|给|退|免|享|在|不限)/, /也|亦|均|都|、|或|可同时|可以|仍/],
  [
    /(?:谁|什么|哪[里儿个]?|啥|任何|全部|所有|全国|全场|天天|每[个款件天次])[^，。]{0,6}都(?:可以?|能|行|支持|享|算|包|退|送|免|有|一样|是)/,
    /都|均|全|所有|任|每|、|和|及|与|或/,
  ],
  [/不用|不必|无需|不需|无须/, /不用|不必|无需|不需|无须|免|不另?收|不另|自动|无理由/],
  [/已经?|好了|完了/, /已|了|完成|正在|中|目前|现/],
  [
    /(?<!请|您|不)一定(?!要|看|记|请|核|很|在)|肯定|必定|必然|绝对|保证|确保|包您|准时|百分百|稳稳|definitely|guarante|certainly|without fail|必(?=到|达|过|退)/,
    /一定|保证|准时|确保|guarante/,
  ],
  [
    /(?<!请|勿|要|先|别)(?:立即|马上|立刻|秒|当场|即刻)|immediately|instantly|right away/,
    /立即|马上|立刻|秒|当场|即时|自动|immediately/,
  ],
  [/随时|任何时候|什么时候都|多久都|不分|anytime|whenever/, /随时|任何时候|不限时/],
  [
    /任何|什么.{0,4}都|谁都|所有|一律|统统|全场|人人|哪.{0,2}都|都一样|everything|all items/,
    /任何|所有|全场|一律|全部|均|everything|all /,
  ],
  [
    /免费|免单|免邮|包邮|免运费|不要钱|不收(?=费|运|邮|手|钱|$)|全免|免了|免收|free|waive/,
    /免|包邮|不收|承担|free|no charge/,
  ],
  [/送您|赠送|附赠|送(?=一|两|个|份|你|些)|礼物|礼品/, /送|赠/],
  [/赔|补偿|补给您|报销|垫|返您|再返|返现|补差|compensat/, /赔|补|返|compensat/],
  [/延期|延长|放宽|破例|特批|插队|加急|优先|特快|私下|偷偷|后台/, /延期|延长|加急|优先|特快|后台/],
  [/不限|无限|终身|永久|为止|多久都|几次都/, /不限|无限|终身|永久/],
  [/红包|代金券|无门槛|voucher|credit(?! card)|coupon/, /红包|券|voucher|credit|coupon/],
  [/包退|包换|假一赔|包赔|最低价|全网/, /包退|包换|假一赔|最低价/],
  [/一半|双倍|三倍|加倍|翻倍|double|triple/, /半|倍|50%|double|triple/],
  [
    /想.{0,5}(?:几|多少|什么|哪).{0,4}[都就]|几.{0,2}都(?:行|可以|能|没)|随便|随意|反复|一直(?:有效|都?能|都?可)|整[月年]|怎么.{0,6}都|多[长久少].{0,6}(?:都|没)|慢慢|不着急|看您(?:习惯|方便)|方便的时候|您有空|没关系|用不着|长短都/,
    /随便|随意|反复|一直|不限|慢慢/,
  ],
  [
    /直接.{0,8}就(?:行|可以|好|能)|说一声就|没有?(?:别的|其他)?(?:要求|限制)|不用(?:管|提供|拍|证|检)|不需要(?:提|审|拍|检|上)|哪怕|就算(?!正常|是|作|数)|也一样|照样|照常|统一|大家都|一样的?(?=[，。~！!]|$)/,
    /直接|同样|一样|照常|统一|都|均|仍|不影响|也|等值|继续/,
  ],
  [/准到|准时|稳稳|绝对|从不|永远|百分百|足足|全都/, /准时|绝对|永远/],
]
