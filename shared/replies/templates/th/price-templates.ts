import type { priceLines } from '../../../dialog/lines/price-lines.ts'

/** Thai wordings for price and coupons; the notation is told in `../README.md`. */
export const priceTemplates: Record<(typeof priceLines)[number], readonly string[]> = {
  'price.cart': [
    '{dear}ทั้งหมดนี้ยอดสุทธิ {total}[ (ราคาเต็ม {list} ประหยัด {saved})][ รวมค่าส่ง {shipping}]< แต่ละขั้นอยู่ด้านล่าง|>',
    'ตามโปรตอนนี้ ยอดสุทธิ {total}[ ถูกกว่าราคาเต็ม {list} อยู่ {saved}][ ในนี้เป็นค่าส่ง {shipping}]',
  ],
  'price.product': [
    '{title}[ × {quantity}] ตอนนี้ราคาสุทธิ {total}[ (ราคาเต็ม {list} ประหยัด {saved})][ รวมค่าส่ง {shipping}]',
    '{dear}ซื้อแค่ {title}[ × {quantity}] ราคาสุทธิ {total}[ ถูกกว่าราคาเต็ม {list} อยู่ {saved}][ ในนี้เป็นค่าส่ง {shipping}]',
  ],
  'price.on-date': [
    'ตามโปรที่ประกาศแล้ว ตั้งแต่ {when} {what} ราคาสุทธิ {total}[ (ราคาเต็ม {list} ประหยัด {saved})][ รวมค่าส่ง {shipping}] ตอนนั้นให้ยึดตามหน้าสั่งซื้อ{polite}',
    'ตั้งแต่ {when} คิดตามโปรที่ประกาศแล้ว {what} ราคาสุทธิ {total}[ ถูกกว่าราคาเต็ม {list} อยู่ {saved}][ ในนี้เป็นค่าส่ง {shipping}] ให้ยึดราคาตอนสั่งซื้อ{polite}',
  ],
  'price.ends': ['โปรตอนนี้: {ends} ทั้งหมดเป็นเวลาปักกิ่ง', '{ends} ตามเวลาปักกิ่ง< บอกว่าอยากซื้ออะไร จะคำนวณให้{polite}|>'],
  'price.unannounced': [
    'โปรของ {when} ยังไม่ประกาศ ตามโปรตอนนี้ {what} ราคาสุทธิ {total}[ (ราคาเต็ม {list} ประหยัด {saved})][ รวมค่าส่ง {shipping}]',
    '{when} จะมีโปรอะไรยังไม่ประกาศ ถ้าซื้อตอนนี้ {what} ราคาสุทธิ {total}[ ถูกกว่าราคาเต็ม {list} อยู่ {saved}][ ในนี้เป็นค่าส่ง {shipping}]',
  ],
  'price.points': [
    'ใช้ {points} คะแนนลด {off} {what} ราคาสุทธิ {total}[ รวมค่าส่ง {shipping}][ หมายเหตุ: {limit}]',
    '{what} ใช้ได้ {points} คะแนน ลด {off} แล้วราคาสุทธิ {total}[ ในนี้เป็นค่าส่ง {shipping}][ หมายเหตุ: {limit}]',
  ],
  'price.points-more': ['ใช้ {points} คะแนน ลดได้อีก {off}', 'นอกจากนี้มี {points} คะแนนที่ใช้ได้ ลดได้อีก {off}'],
  'price.points-rule': [
    'ทุก {perYuan} คะแนนลด ¥1 สูงสุด {share}% ของค่าสินค้า[ เริ่มใช้ได้ที่ {least} คะแนน][ คะแนน: {own}]',
    '{perYuan} คะแนนเท่ากับ ¥1 หนึ่งออเดอร์ลดได้ไม่เกิน {share}% ของค่าสินค้า[ เริ่มใช้ได้ที่ {least} คะแนน][ คะแนน: {own}]',
  ],
  'price.free-shipping': ['ซื้อเพิ่ม {short} ส่งฟรี', 'อีก {short} ก็ส่งฟรี'],
  'price.until': ['<ราคานี้ถึง|ราคาจำกัดเวลา ถึง> {until}', '<โปรนี้ถึง|โปรจำกัดเวลา หมด> {until}'],
  'price.unused': ['ครั้งนี้ไม่ได้ใช้: {unused}', 'ส่วนลดที่ไม่ได้ใช้: {unused}'],
  'price.rules-expired': [
    'ข้อมูลโปรที่มีหมดอายุแล้ว ราคาที่คำนวณตอนนี้อาจไม่ถูกต้อง รออัปเดตแล้วค่อยคำนวณใหม่{polite}',
    'ข้อมูลโปรยังไม่อัปเดต จึงยังไม่บอกราคา กลัวบอกผิด{polite}',
  ],
  'price.gap': ['ขาดอีก {short}: {offer} ครบแล้วรวมจ่าย {after}', 'เพิ่มอีก {short}: {offer} แล้วจ่ายจริง {after}'],
  'price.best-found': [
    'คูปองค่อนข้างเยอะ นี่คือวิธีใช้ที่คุ้มที่สุดเท่าที่หาเจอ{polite}',
    'คูปองผสมกันได้หลายแบบ ด้านบนคือผลที่คุ้มที่สุดเท่าที่หาเจอ{polite}',
  ],
  'price.cannot': [
    'มีสินค้าที่ตอนนี้คำนวณราคาไม่ได้ อาจเลิกวางขายแล้ว เปลี่ยนชิ้น หรือให้แอดมินดูไหม{ask}',
    'ตอนนี้คำนวณราคาออเดอร์นี้ไม่ได้ เพราะมีสินค้าที่ไม่ได้วางขาย{polite}',
  ],
  'coupons.some': [
    'ตอนนี้ใช้ได้ {count} ใบ: {names} ตอนชำระเงินระบบจะเลือกแบบที่ประหยัดที่สุดให้{polite}',
    '{dear}คูปองที่ใช้ได้มี {count} ใบ: {names}',
  ],
  'coupons.one': [
    '“{name}”: {terms}[ ใช้ได้ถึง {until}][ หมายเหตุ: {why}]',
    'เงื่อนไขของ “{name}”: {terms}[ ใช้ได้ถึง {until}][ หมายเหตุ: {why}]',
  ],
  'coupons.for-cart': [
    'สำหรับ {what} จะใช้ {used}[ ไม่ได้ใช้: {unused}]',
    'ถ้าคิดของ {what} ใช้ {used} ประหยัดที่สุด[ ไม่ได้ใช้: {unused}]',
  ],
  'coupons.together': ['“{name}” กับ “{other}”: {can} เงื่อนไข: {terms}', 'สองใบนี้: {can} เงื่อนไข: {terms}'],
  'coupons.none': ['ตอนนี้ไม่มีคูปองที่ใช้ได้{polite}', 'ขณะนี้ยังไม่มีคูปองที่ใช้ได้{polite}'],
}
