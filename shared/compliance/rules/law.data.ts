import type { WordTable } from '../marks.ts'
import type { ComplianceRule } from '../rule.ts'

/** Other people's data, cures, and terms that take rights away. */
export const lawWords: WordTable = {
  otherPerson: `别的顾客 别的客户 别的买家 别人 其他买家 其他顾客 其他客户 其他客人 另一个顾客 另一位 上一个客户 上个客户 上一位 那位买家 那个客户 刚才那位 同小区的 您邻居 前男友 前女友 老客户名单 那个差评的人 差评的人 这单是 她的 他的 邻居 收件人 买这款的 他上周买的 别的快递 楼上 老客户 另一位买家 另一个买家 另一位顾客 另一个客户 别家买家 之前的买家 上一单买家 上个买家 前一个顾客 有个顾客 隔壁的 同事的 您朋友的 您老公的 您爱人的 有位买家 那位顾客 那个买家 前一位买家 前一位顾客 前一位客户 前一位客人 上一位买家 上一位顾客 上一位客户 上一位客人 上一个买家 上一个顾客 上一个客户 上一个客人 上个买家 上个顾客 上个客户 上个客人 前一个买家 前一个顾客 前一个客户 前一个客人 另一位买家 另一位顾客 另一位客户 另一位客人 另一个买家 另一个顾客 另一个客户 另一个客人 那位买家 那位顾客 那位客户 那位客人 那个买家 那个顾客 那个客户 那个客人 其他买家 其他顾客 其他客户 其他客人 别的买家 别的顾客 别的客户 别的客人 隔壁买家 隔壁顾客 隔壁客户 隔壁客人 之前的买家 之前的顾客 之前的客户 之前的客人 刚才那位买家 刚才那位顾客 刚才那位客户 刚才那位客人 刚才的买家 刚才的顾客 刚才的客户 刚才的客人 有位买家 有位顾客 有位客户 有位客人 另外的买家 另外的顾客 另外的客户 另外的客人 另外一个买家 另外一个顾客 另外一个客户 另外一个客人 别家买家 别家顾客 别家客户 别家客人 这位买家 这位顾客 这位客户 这位客人 同城买家 同城顾客 同城客户 同城客人`,
  personalData: `电话 手机号 地址 姓名 身份证 聊天记录 订单截图 订单信息 的订单 住 照片 上班 名单 收货地址 住址 快递单 银行卡 收货信息 信息 联系方式 真实姓名 门牌 单位 微信号 截图`,
  handOver: '发您 给您 发你 您问 参考 您认识 看看 您看 打过去 住 叫 是 查了 号 都在 您楼上 发一份',
  named: '先生 女士 姐 哥 小姐 阿姨 叔',
  cure: `治疗 根治 治愈 治好 能治 可以治 专治 主治 治 预防 抗 防 缓解 降 抑制 疗效 调理 替代 疏通 改善 消除 清除 祛 去 就正常 恢复正常 就好了 不疼了 消失 告别 摆脱 远离 断根 见效 逆转 修复 治好了 好了`,
  disease: `高血压 血压 血糖 血脂 糖尿病 脚气 颈椎病 牙周炎 失眠 鼻炎 痛风 尿酸 咽炎 肿瘤 癌 湿疹 风湿 近视 脱发 中风 三高 关节炎 胃病 便秘 前列腺 感冒 哮喘 痔疮 皮炎 腰椎 心脏病 血管 炎症 湿气 牛皮癣 灰指甲 肩周炎 痛经 贫血 抑郁 降压药 妇科病 白癜风 带状疱疹 鼻窦炎 冠心病 白发 偏头痛 肾虚 脾胃 宫寒 结石 腰疼 腿疼 腰痛 腿痛 头痛 头疼 胃痛 胃疼 关节痛 关节疼 痘痘 老年痴呆 骨质疏松 咳嗽 发炎 溃疡 口腔溃疡 荨麻疹 过敏性 鼻塞 打鼾 腹泻 拉肚子 肝病 脂肪肝 肾病 甲状腺 结节 乳腺 静脉曲张 癣 疤痕 冻疮 脊椎 腰肌劳损 骨刺 中暑 高血脂 心梗 脑梗 哮 白内障 飞蚊症 耳鸣 更年期 早泄 阳痿 尿频 气血不足 补血 伤口 头晕 腰间盘 腰突 腰椎间盘 炎 症 癌 疼痛 酸痛 睡眠质量差 扁平足 膝盖痛 支气管炎 癌症`,
  medicalClaim: `药到病除 包治百病 无副作用 没有副作用 一个疗程 两个疗程 疗程 根治 治愈率 降血压 降血糖 降血脂 抗癌 防癌 抗肿瘤 壮阳 补肾 排毒 排毒养颜 增强免疫力 提高免疫力 消炎止痛 消炎 比药管用 不用去医院 祖传秘方 减肥功效 永不反弹 祛斑 生发 丰胸
    降三高 治脱发 增高五厘米 增高 包治 活血化瘀 疏通血管 软化血管 排毒素 祛湿排毒 抗衰老 立刻见效 一周见效 疏肝 强身健体 药用价值 替代药物 有疗效 治病 治近视 治脚气 益寿延年 止痛 血压就正常 血糖就正常 能治腰疼 补气血 延缓衰老 延年益寿 抗病毒 提高抵抗力 增强抵抗力 清热解毒 止咳 化痰 护肝 养肝 明目 安神助眠 助眠 治百病 百病 药效 医学奇迹 临床证明 医生推荐 医院同款 医用级 瘦十斤 瘦20斤 躺着瘦 不节食也能瘦 燃脂 减肥茶 降脂 降压 磁疗 比药还灵 比药好 比吃药 胜过药 全消 治头晕 治好 疗愈身体 可以治疗 能治疗 用于治疗 治疗 止咳 化痰 消肿 祛痘印`,
  notMedicine:
    '不能代替 没有治疗 不是药品 没有疗效 先问医生 咨询医生 遵医嘱 去医院 就医 药店 营养师 注册证 医疗器械 不具有 咨询药师',
  unfair: `概不退换 概不负责 概不退款 一经售出 最终解释权 不退不换 默认放弃七天 默认放弃无理由 不接受任何形式的退货 与本店无关 拒绝一切退换 有质量问题也不行 质量问题也不退 离柜概不 售出不退 恕不退换 一概不退 本店不负责 后果自负 概不认账 一律不退 一律不予 不支持退换质量 一律不支持退换 质量问题也一样 不支持任何退换 不予退换 不给退换 概不受理 概不退 出门不认 拆了就不能退 任何理由不退 无论什么原因不退 不退款不换货 不退货不退款 本店拥有最终 一切解释权 解释权归`,
  lawful: '定制 鲜活 定做 法律规定',
  harmless: `保温 保湿 治愈系 医用外科口罩 血压计 减速带 消毒柜 降噪 降价 降温 降级 降落 抗皱 抗震 抗摔 抗压 抗菌 防滑 防水 防晒 防伪 防漏 防震 防尘 防风 防潮 防盗 防摔 防撞 防走失 防诈骗 祛味 含糖 药箱 疗养院 脚气膏 去油污 去除 去医院 过去 下去 出去 回去 去年 去掉 失去
    别人的包裹 血糖仪 体温计 增高鞋垫 内增高 增高鞋 降档 防蚊 防尘罩 感冒药 退热贴 其他顾客反馈 别的顾客的上身图 别的顾客都 他的牌子 治理 政治 自治 自治区 防护 防冻 防静电 改善包装 消除异味 抗造 抗氧化剂 消炎药 止痛药 治安 预防针 防丢 排毒孔 安神助眠枕 降压阀 明目张胆 眼部修复`,
}

/** Rules of law that hold on every platform and on the shop's own page. */
export const lawRules: readonly ComplianceRule[] = [
  {
    id: 'privacy.other',
    kind: 'privacy',
    severity: 'block',
    at: 'otherPerson',
    with: [
      { any: 'personalData phone', within: 'sentence' },
      { any: 'handOver', within: 'sentence' },
    ],
    unless: [
      { any: 'refusal', within: 'sentence' },
      { any: 'warning', within: 'sentence' },
    ],
    why: '其他买家的信息必须保密，不能告诉别人。',
    replacement: { of: 'sentence', text: '其他买家的信息我们要保密，这款的使用反馈可以看评价区' },
  },
  {
    id: 'privacy.named',
    kind: 'privacy',
    severity: 'block',
    at: 'named',
    with: [{ any: 'phone', after: 14, within: 'sentence' }],
    unless: [{ any: 'otherNumber', before: 6 }, { any: 'refusal' }],
    why: '不能把别人的姓名和电话发给买家。',
    replacement: { of: 'sentence', text: '其他买家的信息我们要保密' },
  },
  {
    id: 'privacy.id-card',
    kind: 'privacy',
    severity: 'block',
    at: 'idCard',
    why: '身份证号不能出现在聊天里。',
    replacement: { of: 'words', text: '（已隐去）' },
  },
  {
    id: 'medical.claim',
    kind: 'medical',
    severity: 'block',
    at: 'medicalClaim',
    unless: [
      { any: 'notMedicine', within: 'sentence' },
      { any: 'refusal', before: 6 },
      { any: 'medicalGoods', within: 'text' },
    ],
    why: '不是药品和医疗器械的商品不能说有医疗作用。',
    replacement: { of: 'clause', text: '这款不是药品，没有治疗作用' },
  },
  {
    id: 'medical.cure',
    kind: 'medical',
    severity: 'block',
    at: 'disease',
    with: [{ any: 'cure', before: 5, after: 3 }],
    unless: [
      { any: 'notMedicine', within: 'sentence' },
      { any: 'refusal', before: 8 },
      { any: 'medicalGoods', within: 'text' },
    ],
    why: '不是药品和医疗器械的商品不能说能治病或防病。',
    replacement: { of: 'clause', text: '这款不是药品，没有治疗作用' },
  },
  {
    id: 'unfair.terms',
    kind: 'unfair',
    severity: 'block',
    at: 'unfair',
    unless: [{ any: 'lawful', within: 'text' }],
    why: '排除买家权利的说法没有效力。',
    replacement: { of: 'sentence', text: '退换按法律规定和店铺政策办理，有质量问题随时找我' },
  },
]
