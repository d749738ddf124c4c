import type { treeLines } from '../../../dialog/lines/tree-lines.ts'

/** Vietnamese wordings around the shop's processes; the notation is told in `../README.md`. */
export const treeTemplates: Record<(typeof treeLines)[number], readonly string[]> = {
  'tree.begin': [
    '“{title}”, mình hỏi từng bước, lúc nào cũng có thể nói “quay lại” hoặc “thôi”.\n{question}',
    '“{title}”, làm từng bước. Muốn lùi nói “quay lại”, muốn dừng nói “thôi”.\n{question}',
  ],
  'tree.question': ['{question}', 'Tiếp theo: {question}'],
  'tree.anew': [
    'Quy trình vừa cập nhật, hỏi lại từ đầu.\n{question}',
    'Shop vừa sửa quy trình này, mình làm lại.\n{question}',
  ],
  'tree.result': ['{result}', 'Kết quả: {result}'],
  'tree.closed': ['Vâng{polite}, có gì khác bạn cứ nói.', 'Được, gặp vấn đề bạn cứ hỏi lại.'],
  'tree.gone': [
    'Shop đã cất quy trình này, mình không hỏi tiếp được.',
    'Shop vừa dừng quy trình này, phần sau mình không trả lời được.',
  ],
}
