import type { treeLines } from '../../../dialog/lines/tree-lines.ts'

/** Burmese wordings around the shop's processes; the notation is told in `../README.md`. */
export const treeTemplates: Record<(typeof treeLines)[number], readonly string[]> = {
  'tree.begin': [
    '“{title}” ကို တစ်ဆင့်ချင်း မေးပါမယ်၊ အချိန်မရွေး “နောက်ပြန်” ဒါမှမဟုတ် “မလုပ်တော့ဘူး” လို့ ပြောနိုင်ပါတယ်။\n{question}',
    '“{title}” အတိုင်း တစ်ဆင့်ချင်း သွားပါမယ်၊ အရင်အဆင့်ကို ပြန်ချင်ရင် “နောက်ပြန်”၊ ဆက်မလုပ်ချင်ရင် “မလုပ်တော့ဘူး” လို့ ပြောပါ။\n{question}',
  ],
  'tree.question': ['{question}', 'ဒါဆို: {question}'],
  'tree.anew': [
    'ဒီလုပ်ငန်းစဉ်ကို ခုလေးတင် ပြင်ထားလို့ အစကနေ ပြန်မေးပါမယ်။\n{question}',
    'ဆိုင်က ဒီလုပ်ငန်းစဉ်ကို ခုလေးတင် ပြောင်းထားလို့ အစကနေ ပြန်စပါမယ်။\n{question}',
  ],
  'tree.result': ['{result}', 'ရလဒ်က: {result}'],
  'tree.closed': ['ဟုတ်ကဲ့ပါ၊ တခြားကိစ္စ ရှိရင် အချိန်မရွေး ပြောပါ။', 'ကောင်းပါပြီ၊ ပြဿနာ ရှိရင် အချိန်မရွေး လာမေးပါ။'],
  'tree.gone': ['ဆိုင်က ဒီလုပ်ငန်းစဉ်ကို ပိတ်ထားလို့ ဆက်မေးလို့ မရတော့ပါဘူး။', 'ဆိုင်က ဒီလုပ်ငန်းစဉ်ကို ခုလေးတင် ရပ်ထားလို့ ဆက်ဖြေလို့ မရပါဘူး။'],
}
