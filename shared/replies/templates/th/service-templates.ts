import type { serviceLines } from '../../../dialog/lines/service-lines.ts'

/** Thai wordings for tickets and membership; the notation is told in `../README.md`. */
export const serviceTemplates: Record<(typeof serviceLines)[number], readonly string[]> = {
  'member.known': [
    'ณ {at} เป็นสมาชิกระดับ {level} มี {points} คะแนน[ ในนี้ {expiring}][ ซื้ออีก {short} ขึ้นเป็น {next}]',
    'ระดับ {level} มี {points} คะแนน (ณ {at})[ {expiring}][ อีก {short} จะถึง {next}]',
  ],
  'member.expiring': [
    'ณ {at} มี {points} คะแนน ในนี้ {expiring}',
    'มี {points} คะแนน (ณ {at}) {expiring} ใช้ก่อนหน้านั้นได้ทั้งหมด{polite}',
  ],
  'member.none-expiring': [
    'ณ {at} มี {points} คะแนน ในข้อมูลสมาชิกไม่มีคะแนนที่ใกล้หมดอายุ{polite}',
    'มี {points} คะแนน (ณ {at}) ไม่เจอคะแนนที่ใกล้หมดอายุ{polite}',
  ],
  'member.level': [
    'ณ {at} เป็นสมาชิกระดับ {level}[ ใช้ได้ถึง {until}][ สิทธิ์: {benefits}][ ซื้ออีก {short} ขึ้นเป็น {next} ได้สิทธิ์: {more}][ {top}]',
    'ระดับ {level} (ณ {at})[ ใช้ได้ถึง {until}][ ตอนนี้มี {benefits}][ อีก {short} จะถึง {next} ซึ่งได้ {more}][ {top}]',
  ],
  'member.benefits': [
    'สิทธิ์ของ {level}: {benefits}[ ซื้อครบ {from} ในหนึ่งปีก็เป็น {level}]',
    '{level} ได้สิทธิ์เหล่านี้: {benefits}[ เงื่อนไขคือซื้อครบ {from} ในหนึ่งปี]',
  ],
  'member.worth': [
    '{points} คะแนนลดได้ {worth} ทุก {perYuan} คะแนนลด ¥1 หนึ่งออเดอร์ลดได้ไม่เกิน {share}% ของค่าสินค้า[ เริ่มใช้ได้ที่ {least} คะแนน][ คะแนน: {own}]',
    'คิดที่ {perYuan} คะแนนต่อ ¥1 {points} คะแนนลดได้ {worth} หนึ่งออเดอร์ไม่เกิน {share}% ของค่าสินค้า[ เริ่มใช้ได้ที่ {least} คะแนน][ คะแนน: {own}]',
  ],
  'member.other-login': [
    'ข้อมูลสมาชิกให้ดูได้เฉพาะเจ้าของ จึงเช็กได้แค่บัญชีที่ล็อกอินอยู่ ถ้าเป็นเบอร์อื่น รบกวนล็อกอินด้วยบัญชีนั้นแล้วถามใหม่{polite}',
    'เบอร์อื่นเช็กให้ไม่ได้ ดูได้แค่บัญชีที่ล็อกอินอยู่ ถ้าจะเช็กเบอร์นั้น ล็อกอินด้วยบัญชีนั้นแล้วถามได้เลย{polite}',
  ],
  'member.needs-login': [
    'ยังไม่ได้ล็อกอิน จึงไม่เห็นข้อมูลสมาชิก ล็อกอินบัญชีร้านแล้วถามใหม่ เช็กคะแนน วันหมดอายุ และระดับได้{polite}',
    'ต้องล็อกอินก่อนจึงจะเช็กได้ ล็อกอินบัญชีร้านแล้วกลับมาที่นี่ จะเห็นคะแนนและระดับทันที{polite}',
  ],
  'photo.received': [
    'ได้รับรูปแล้ว{polite} แต่ดูรูปไม่ได้ รบกวนบอกว่าเป็นสินค้าชิ้นไหน และอยากให้ทำอย่างไร{ask}',
    'ได้รับรูปแล้ว{polite} แต่อ่านไม่ออกว่าในรูปเป็นอะไร รบกวนพิมพ์บอกสั้น ๆ ว่าเกิดอะไรขึ้น',
  ],
  'ticket.one': [
    'เคส {ticket} ({what}): {state} อัปเดต {at} ดูแลโดย {group}[ คำตอบจากแอดมิน: {said}][ ความเป็นมา: {steps}]',
    '{ticket} คือ {what}: {state} (อัปเดต {at}, {group})[ แอดมินบอกว่า: {said}][ ความเป็นมา: {steps}]',
  ],
  'ticket.some': ['มี {count} เคส: {rows}', 'เจอ {count} เคส: {rows}'],
  'ticket.none': [
    'ไม่เจอเคสของคุณลูกค้า ต้องการบันทึกเรื่องอะไรบอกได้เลย หรือคุยกับแอดมินได้{polite}',
    'ที่นี่ไม่มีเคสที่บันทึกไว้ ลองคุยกับแอดมินได้{polite}',
  ],
  'ticket.offline': ['ต้องต่อเน็ตจึงจะเช็กเคสได้ เชื่อมต่อแล้วจะเช็กต่อให้{polite}', 'ตอนนี้ออฟไลน์อยู่ ต่อเน็ตแล้วจะเช็กสถานะเคสให้{polite}'],
}
