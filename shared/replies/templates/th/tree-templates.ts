import type { treeLines } from '../../../dialog/lines/tree-lines.ts'

/** Thai wordings around the shop's processes; the notation is told in `../README.md`. */
export const treeTemplates: Record<(typeof treeLines)[number], readonly string[]> = {
  'tree.begin': [
    'จะถามเรื่อง “{title}” ทีละขั้น{polite} พิมพ์ว่า “ย้อนกลับ” หรือ “ไม่ทำแล้ว” ได้ทุกเมื่อ\n{question}',
    'ทำตาม “{title}” ทีละขั้น{polite} อยากย้อน พิมพ์ว่า “ย้อนกลับ” ไม่อยากทำต่อ พิมพ์ว่า “ไม่ทำแล้ว”\n{question}',
  ],
  'tree.question': ['{question}', 'ต่อไป: {question}'],
  'tree.anew': ['ขั้นตอนนี้เพิ่งอัปเดต ขอถามใหม่ตั้งแต่ต้น{polite}\n{question}', 'ร้านเพิ่งแก้ขั้นตอนนี้ เริ่มใหม่กัน{polite}\n{question}'],
  'tree.result': ['{result}', 'ผลคือ: {result}'],
  'tree.closed': ['ได้{polite} มีเรื่องอื่นบอกได้ตลอด', 'ได้{polite} เจอปัญหาอีกถามมาได้เลย'],
  'tree.gone': ['ร้านเก็บขั้นตอนนี้ไปแล้ว จึงถามต่อไม่ได้{polite}', 'ร้านเพิ่งหยุดใช้ขั้นตอนนี้ ต่อจากนี้ตอบไม่ได้{polite}'],
}
