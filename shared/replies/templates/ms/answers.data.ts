import type { Answer } from '../../wording/answers.ts'

/** How Malay-speaking shoppers say the short answers; in small letters, without marks. */
export const msAnswers: Record<Answer, readonly string[]> = {
  yes: ['ya', 'ye', 'betul', 'boleh', 'ok', 'okay', 'baik', 'setuju', 'ya betul'],
  no: ['tidak', 'tak', 'tak perlu', 'tidak perlu', 'tak nak', 'tak mahu', 'bukan', 'belum'],
  confirm: ['sahkan', 'saya sahkan', 'teruskan', 'buat saja', 'hantar saja', 'setuju teruskan'],
  cancel: ['batal', 'tak jadi', 'tidak jadi', 'lupakan', 'berhenti'],
  back: ['balik', 'undur', 'kembali', 'langkah sebelum', 'langkah sebelumnya'],
  person: [
    ...['staf', 'manusia', 'orang sebenar', 'khidmat pelanggan', 'cakap dengan staf', 'cakap dengan orang'],
    ...['nak cakap dengan orang', 'saya mahu cakap dengan staf', 'sambungkan kepada staf', 'ejen'],
  ],
  chase: ['gesa', 'tolong gesa', 'cepatkan', 'tolong cepatkan', 'cepat sikit'],
  unknown: ['tak tahu', 'tidak tahu', 'tak pasti', 'tidak pasti', 'lupa', 'saya lupa', 'tak jumpa', 'tak ingat'],
  skip: ['langkau', 'skip'],
  tickets: ['status tiket', 'tiket saya', 'macam mana tiket saya'],
  refund: ['bayaran balik saya di mana', 'status bayaran balik', 'bila dapat bayaran balik', 'mana refund saya'],
  order: [
    ...['pesanan saya di mana', 'mana pesanan saya', 'mana parcel saya', 'bungkusan saya di mana', 'status pesanan'],
    ...['jejak pesanan', 'bila pesanan saya sampai', 'bila barang sampai'],
  ],
  address: ['tukar alamat', 'saya mahu tukar alamat', 'nak tukar alamat'],
  cancelOrder: ['batalkan pesanan', 'saya mahu batalkan pesanan', 'nak batalkan pesanan', 'cancel pesanan saya'],
  returnGoods: ['saya mahu pulangkan', 'saya mahu memulangkan barang', 'nak pulangkan barang', 'pulangkan barang'],
  thanks: ['terima kasih', 'tq', 'terima kasih banyak', 'ok terima kasih', 'thanks'],
  hello: ['hai', 'helo', 'salam', 'assalamualaikum', 'selamat pagi', 'selamat petang', 'selamat malam'],
}
