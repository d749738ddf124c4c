/**
 * What a translation may only say where the text says it, in every language of the shop: a group that stands in the
 * translation and not in the text was put there by somebody else. Wide on purpose, a word too many in the text harms
 * nobody.
 */
export const claimWords: Readonly<Record<string, RegExp>> = {
  promise:
    /အာမခံ|သေချာ|发誓|保证|保證|承诺|承諾|一定|肯定|绝对|絕對|担保|包您|guarantee|promis|definitely|certainly|absolutely|for sure|cam kết|đảm bảo|chắc chắn|hứa|รับประกัน|รับรอง|สัญญา|แน่นอน|jamin|janji|pasti|garanti|pangako|sigurado/i,
  money:
    /ငွေပြန်|လျော်ကြေး|退款|退钱|退錢|赔|賠|补偿|補償|返现|返現|报销|refund|money back|compensat|reimburs|cash ?back|hoàn tiền|hoàn lại|bồi thường|đền|คืนเงิน|ชดเชย|refund|pengembalian|kompensasi|ganti rugi|bayaran balik|pampasan|pulangan|ibalik|kabayaran|danyos/i,
  free: /အခမဲ့|လက်ဆောင်|免费|免費|包邮|包郵|免邮|免郵|免单|免單|免运费|赠|贈|白送|礼品|禮品|free|gift|complimentary|no charge|miễn phí|tặng|quà|ฟรี|แถม|ของขวัญ|gratis|hadiah|percuma|libre|regalo/i,
  discount:
    /လျှော့|ကူပွန်|折|优惠|優惠|便宜|券|半价|半價|特价|特價|降价|降價|discount|coupon|voucher|half price|cheap|% off|\boff\b|giảm|khuyến mãi|rẻ|ส่วนลด|คูปอง|ลดราคา|diskon|kupon|potongan|murah|diskaun|diskwento|mura/i,
  back: /ပြန်ပို့|ပြန်အပ်|退(?!.{0,3}款)|寄回|return|send (?:it|them) back|trả hàng|trả lại|คืนสินค้า|คืนของ|retur|kembali|pulang|isauli|ibalik|balik/i,
  exchange:
    /လဲ|换货|換貨|换新|換新|更换|更換|退换|调换|exchange|replac|swap|đổi|thay|เปลี่ยน|แลก|tukar|ganti|gantian|palit/i,
  cancel: /ပယ်ဖျက်|取消|撤销|撤銷|cancel|huỷ|hủy|ยกเลิก|batal|kansela/i,
  sorry: /တောင်းပန်|抱歉|对不起|對不起|不好意思|歉意|sorry|apolog|xin lỗi|ขอโทษ|ขออภัย|maaf|paumanhin|pasensya/i,
  today: /ဒီနေ့|ယနေ့|今天|今日|今晚|当天|當天|today|tonight|same day|hôm nay|วันนี้|คืนนี้|hari ini|malam ini|ngayon|mamaya/i,
  tomorrow: /မနက်ဖြန်|明天|明日|明早|明晚|次日|第二天|tomorrow|next day|ngày mai|พรุ่งนี้|besok|esok|bukas/i,
  hours: /နာရီ|小时|小時|钟头|hour|\bhrs?\b|giờ|tiếng|ชั่วโมง|\bjam\b|oras/i,
  outside:
    /微信|加我|私聊|转账|轉帳|银行卡|收款|wechat|whatsapp|telegram|transfer|bank card|chuyển khoản|โอนเงิน|transfer|rekening/i,
  inside:
    /系统|系統|管理员|管理員|提示词|指令|密码|密碼|密钥|口令|内部|內部|后台|system|admin|prompt|instruction|password|secret|internal|hệ thống|mật khẩu|ระบบ|รหัสผ่าน|sistem|sandi|kata laluan/i,
  authority:
    /老板|老闆|店长|店長|经理|經理|官方|政府|工商|警|boss|manager|official|government|police|sếp|quản lý|chính thức|ผู้จัดการ|ตำรวจ|bos|manajer|pengurus|resmi|rasmi|polisi|opisyal/i,
  best: /最好|最低|第一|唯一|史上|全网|全網|best|lowest|number one|only one|tốt nhất|thấp nhất|ดีที่สุด|ต่ำสุด|terbaik|terendah|pinaka/i,
  illness: /治疗|治療|治愈|治好|治病|药效|疗效|消炎|癌|cure|heal|treat|medicin|chữa|รักษา|menyembuhkan|obat|ubat|gamot/i,
}

/** Whether something is denied; a translation denies exactly where its text does. */
export const denialWords =
  /ဘူး|မရှိ|မဟုတ်|不|没|沒|未|无|無|别|別|勿|非|\b(?:no|not|never|without|cannot|none|nothing|neither|nor|un(?:able|available|til))\b|n['’]t\b|\bcant\b|\bdont\b|không|chưa|đừng|chẳng|ไม่|ยังไม่|อย่า|\b(?:tidak|tak|tiada|bukan|belum|jangan|ga|gak|nggak|enggak|hindi|huwag|wala|walang)\b/i

/** What only looks like a denial: a question that names both answers, thanks and excuses, and words that merely hold one. */
export const noDenial =
  /(\p{Script=Han})[不没沒]\1|对不起|對不起|不好意思|不客气|不客氣|不错|不錯|不过|不過|不仅|不但|不管|不论|差不多|无理由|無理由|无论|無論|无线|無線|非常|特别|特別|分别|别的|別的|别人|級別|级别|没问题|沒問題|\bno (?:problem|worries|matter)\b|\bnot only\b|\bkhông(?=\s*(?:shop|ạ|vậy|nhỉ|em|anh|chị|bạn|ad)?\s*(?:[?？]|$))/giu
