/** Characters of product names and what people type for them, by syllable without its tone: `syllable characters`. */
export const homophones = `
a 阿啊 ai 爱艾碍矮 an 安按暗案岸鞍 ao 奥澳袄熬
ba 八巴把吧爸罢霸芭疤 bai 白百摆败拜 ban 半班板版办伴般扮搬斑 bang 帮棒绑榜磅膀 bao 包宝保报抱爆薄饱堡胞豹暴 bei 被背杯北倍备贝悲辈 ben 本笨奔 beng 泵蹦崩绷 bi 比笔必鼻壁币臂避碧毕闭彼 bian 边变便编遍扁鞭 biao 表标彪 bie 别鳖 bin 宾滨斌 bing 冰饼病并兵丙 bo 波博播泊勃伯玻剥钵脖 bu 不步布部补簿捕卜埠
ca 擦 cai 菜才彩财采材猜裁 can 餐残参惨灿蚕 cang 仓藏苍舱 cao 草操槽曹 ce 测策侧册厕 ceng 层曾蹭 cha 茶查插差叉察岔 chai 拆柴 chan 产缠铲蝉馋 chang 长常场厂唱肠尝昌畅偿 chao 超潮炒朝抄吵巢 che 车彻撤扯 chen 陈晨沉尘衬趁辰 cheng 成城程称诚承盛乘撑橙呈 chi 吃尺池迟持齿赤翅驰 chong 冲充虫宠重崇憧 chou 抽丑臭愁绸筹 chu 出处初除厨楚储触橱 chuan 穿船传串川喘 chuang 床窗创闯 chui 吹垂锤炊 chun 春纯唇醇 ci 次刺词瓷磁此慈 cong 从聪葱丛匆 cu 粗促醋簇 cui 脆翠催崔 cun 村存寸 cuo 错措搓
da 大打达答搭 dai 带代袋戴待贷呆黛 dan 单蛋但弹淡担丹胆 dang 当挡党档荡 dao 到道刀倒导岛稻盗 de 的得德 deng 灯等登邓凳瞪蹬 di 地底第低弟帝递敌滴笛抵 dian 电点店垫典殿颠淀 diao 掉吊调钓雕貂 die 叠爹蝶跌碟 ding 定顶订钉丁盯鼎 dong 东冬动懂洞冻栋 dou 都斗豆抖兜逗 du 度读毒独堵赌肚镀杜渡 duan 短断段端锻缎 dui 对队堆兑 dun 吨顿蹲盾炖 duo 多朵夺躲剁
e 额饿鹅恶俄 en 恩嗯 er 二儿耳尔
fa 发法罚伐 fan 反饭翻帆番烦凡泛犯贩范 fang 放方房防访仿芳纺坊 fei 费飞非肥废肺妃 fen 分粉份奋纷坟粪 feng 风锋峰丰封疯蜂冯逢缝枫奉凤 fu 服付福父富副负扶浮夫府附腹符伏复抚幅敷
gai 改盖该概钙 gan 干感赶敢甘肝杆柑 gang 刚钢港岗缸杠 gao 高搞告糕稿膏 ge 个各格歌哥割革隔阁鸽 gei 给 gen 跟根 geng 更耕梗羹 gong 工公功共弓宫供攻巩 gou 够狗购沟勾构钩 gu 古股骨鼓故顾谷固孤姑估 gua 挂瓜刮 guai 怪拐乖 guan 关管官观馆惯罐冠灌 guang 光广逛 gui 贵鬼归柜规桂龟硅 gun 滚棍 guo 过国果锅裹郭
ha 哈 hai 还海孩害 han 汗汉寒含喊旱焊韩 hang 航行杭 hao 好号毫豪浩耗壕 he 和盒河喝合何核贺荷禾褐 hei 黑嘿 hen 很恨狠痕 heng 横恒衡哼 hong 红洪宏虹轰鸿烘 hou 后厚候猴吼 hu 户护湖虎壶呼胡糊互忽狐蝴 hua 花话画化华滑划哗 huai 坏怀淮 huan 换环缓欢患幻唤 huang 黄皇慌荒晃煌 hui 会回灰汇惠慧辉挥徽毁 hun 婚混昏魂 huo 货或活火获伙祸
ji 机鸡急几级及计记季集极吉继技寄际迹积挤基辑激籍 jia 家加价假架夹佳嘉驾甲 jian 见件间建减剪检简肩坚健尖煎键箭监兼 jiang 将讲江奖降酱姜疆浆 jiao 叫脚角教交较胶焦娇浇郊椒 jie 接街节姐借解界结届截洁杰介戒 jin 进近金今紧仅巾斤锦劲筋 jing 经京精景静镜警净惊晶井竞径 jiu 就九酒旧久救究 ju 局句举巨居具剧聚菊据拒橘 juan 卷捐卷娟 jue 觉决绝角爵掘 jun 军君均菌俊
ka 卡咖 kai 开凯楷 kan 看砍刊坎 kang 抗康扛糠 kao 靠考烤 ke 可克课刻客科壳颗渴磕 ken 肯啃垦 keng 坑 kong 空孔控恐 kou 口扣寇 ku 裤苦库哭酷枯 kua 跨夸垮挎 kuai 快块筷 kuan 款宽 kuang 矿况狂框筐 kui 亏葵愧奎 kun 困捆昆 kuo 扩阔括
la 拉辣啦蜡垃 lai 来赖莱 lan 蓝兰篮烂懒栏览 lang 浪狼郎廊 lao 老劳牢捞姥 le 了乐勒 lei 类累雷泪垒 leng 冷愣棱 li 里力理利立离李丽例厘礼历粒梨黎励 lian 连脸练恋联链帘莲怜 liang 两亮量凉粮良辆梁 liao 料了疗辽聊 lie 列裂烈猎 lin 林临淋邻鳞磷 ling 零令领灵另铃玲凌龄岭 liu 六留流刘溜柳 long 龙笼隆聋拢 lou 楼漏露搂 lu 路录鹿露炉陆绿卢鲁 lv 绿率律旅铝驴 luan 乱卵 lun 论轮伦 luo 落罗洛络骆螺萝锣
ma 吗妈马码麻骂 mai 买卖迈麦埋 man 满慢漫曼 mang 忙盲芒 mao 毛帽猫冒贸茂 mei 没美每妹媒煤梅眉 men 们门闷 meng 梦猛蒙盟 mi 米密迷蜜秘 mian 面棉免眠绵 miao 秒苗妙庙 mie 灭蔑 min 民敏 ming 明名命鸣 mo 末莫摸磨魔模墨默 mou 某谋 mu 木目母幕墓牧慕
na 那拿哪纳 nai 耐奶乃 nan 男南难 nang 囊 nao 脑闹恼 nei 内 nen 嫩 neng 能 ni 你泥呢尼拟 nian 年念粘 niang 娘 niao 鸟尿 nin 您 ning 宁拧凝 niu 牛扭纽 nong 农弄浓 nu 努怒 nv 女 nuan 暖 nuo 挪诺
ou 偶欧藕
pa 怕爬帕趴 pai 拍排牌派 pan 盘判盼攀潘 pang 胖旁庞 pao 跑泡炮袍抛 pei 配陪赔培佩 pen 盆喷 peng 篷蓬棚朋碰鹏捧膨 pi 皮批匹披劈疲脾屁啤 pian 片偏篇骗 piao 票漂飘 pin 品拼贫聘频 ping 平瓶评凭苹屏萍 po 破坡婆泼迫 pu 铺普扑葡朴谱
qi 起气七期其奇齐旗骑器汽妻棋企启 qia 恰洽 qian 前钱千签浅欠牵铅潜 qiang 枪强墙抢 qiao 桥巧敲悄瞧 qie 切且茄 qin 亲琴勤秦侵 qing 请清轻青情晴庆倾 qiong 穷琼 qiu 求球秋丘 qu 去取区曲趣渠 quan 全权圈券泉拳劝 que 却缺确雀 qun 裙群
ran 然染燃 rang 让嚷 rao 绕饶 re 热惹 ren 人认任忍仁 reng 仍扔 ri 日 rong 容绒荣融溶熔蓉 rou 肉柔揉 ru 如入乳儒 ruan 软 rui 瑞锐 run 润 ruo 弱若
sa 撒洒萨 sai 赛塞 san 三伞散 sang 桑嗓 sao 扫嫂 se 色涩 sen 森 sha 杀沙纱傻厦啥 shai 晒筛 shan 山闪衫善扇珊 shang 上商伤尚赏 shao 少烧稍勺 she 社设射舌蛇涉 shen 身深神什审甚肾沈 sheng 生声省升胜绳圣 shi 是时事十市试室使石食师式识实失湿诗史士世 shou 手收受首守瘦兽寿 shu 书数树熟输属束舒梳鼠叔 shua 刷耍 shuai 帅甩摔 shuan 栓 shuang 双霜爽 shui 水睡税谁 shun 顺 shuo 说硕 si 四死丝思司私寺撕 song 送松宋颂 sou 搜艘 su 速素苏塑宿诉 suan 算酸蒜 sui 岁随碎虽 sun 孙损笋 suo 所锁缩索
ta 他她它塔踏 tai 太台态胎抬 tan 谈弹坦探毯摊碳叹 tang 糖汤堂躺烫趟 tao 套桃逃掏陶淘 te 特 teng 疼藤腾 ti 提题体梯踢替 tian 天田甜填添 tiao 条跳挑 tie 铁贴 ting 听停挺厅庭 tong 通同痛桶统铜童筒 tou 头投偷透 tu 图土兔涂徒吐突 tuan 团 tui 退推腿 tun 吞屯 tuo 脱拖托驼妥
wa 袜娃挖瓦哇 wai 外歪 wan 完万晚玩弯碗湾丸 wang 王网忘望往旺 wei 为位味围威微伟尾卫未胃 wen 问文温闻稳纹 weng 翁嗡 wo 我窝握卧 wu 五无物屋误雾武午舞务
xi 西洗习喜系息吸细席戏稀锡溪 xia 下夏吓霞虾瞎 xian 先线现鲜县限显闲仙险 xiang 想向象香箱相响项享乡 xiao 小笑校消效销晓萧 xie 鞋写些谢斜协携血 xin 新心信辛欣 xing 行星形性型姓兴醒 xiong 胸熊雄兄 xiu 修秀休袖绣 xu 需许续虚序须 xuan 选宣悬旋 xue 学雪靴削 xun 训寻迅讯
ya 压呀牙鸭雅亚芽 yan 眼烟言颜岩严盐研燕验沿演艳 yang 样羊阳养洋仰氧 yao 要药腰摇咬邀 ye 也叶夜业野页爷 yi 一衣以已医易意艺义亦议宜椅移 yin 因音银引印饮阴 ying 应英影硬营迎赢婴 yong 用永勇泳涌 you 有又油右由友游优邮 yu 雨鱼与玉于羽语余遇育渔 yuan 元远原圆院园愿源 yue 月约越乐悦跃 yun 云运允晕孕
za 杂砸 zai 在再载灾 zan 赞暂攒 zang 脏藏 zao 早造澡糟枣 ze 则责择 zen 怎 zeng 增赠 zha 炸扎渣 zhai 摘宅窄 zhan 站占战展粘 zhang 张长帐账章丈杖仗掌涨障 zhao 找照招赵罩 zhe 这着者折遮 zhen 真针阵镇珍枕 zheng 正整争证政蒸征 zhi 只纸之直知指治值职止志智质 zhong 中重种终钟众肿 zhou 周州洲粥皱轴 zhu 住主猪竹煮注助逐珠著祝 zhua 抓 zhuan 转专砖赚 zhuang 装撞壮庄桩 zhui 追坠锥 zhun 准 zhuo 桌捉着卓 zi 子自字紫资仔姿 zong 总宗棕综 zou 走奏 zu 组足族租阻 zuan 钻 zui 最嘴醉 zun 尊遵 zuo 做作坐左座
`
