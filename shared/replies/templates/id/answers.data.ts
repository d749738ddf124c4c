import type { Answer } from '../../wording/answers.ts'

/** How Indonesian shoppers say the short answers; in small letters, without marks. */
export const idAnswers: Record<Answer, readonly string[]> = {
  yes: ['ya', 'iya', 'iya kak', 'ya kak', 'betul', 'benar', 'oke', 'ok', 'boleh', 'yap', 'bisa'],
  no: ['tidak', 'nggak', 'gak', 'ga', 'enggak', 'tidak usah', 'nggak usah', 'gak usah', 'ga usah', 'bukan'],
  confirm: ['konfirmasi', 'saya konfirmasi', 'setuju', 'ajukan', 'lanjutkan', 'proses saja', 'jadi'],
  cancel: ['batal', 'batalkan', 'tidak jadi', 'gak jadi', 'nggak jadi', 'ga jadi', 'stop', 'lupakan saja'],
  back: ['kembali', 'langkah sebelumnya', 'sebelumnya'],
  person: [
    ...['admin', 'cs', 'customer service', 'manusia', 'orang asli', 'hubungi admin', 'hubungi cs', 'panggil admin'],
    ...['mau bicara dengan admin', 'mau bicara dengan orang', 'saya mau bicara dengan cs', 'mau chat dengan admin'],
    ...['sambungkan ke admin', 'minta admin'],
  ],
  chase: ['tolong didesak', 'tolong dipercepat', 'cepat dong', 'tolong cepat', 'didesak', 'percepat'],
  unknown: ['tidak tahu', 'gak tahu', 'nggak tahu', 'ga tau', 'gak tau', 'nggak tau', 'lupa', 'tidak ingat'],
  skip: ['lewati', 'dilewati', 'skip', 'lewat'],
  tickets: ['status tiket', 'tiket saya', 'cek tiket', 'bagaimana tiket saya'],
  refund: [
    ...['refund saya sampai mana', 'status refund', 'refund saya mana', 'kapan uang saya kembali'],
    ...['uang saya kapan kembali', 'refund sudah sampai mana'],
  ],
  order: [
    ...['pesanan saya di mana', 'pesanan saya dimana', 'paket saya di mana', 'paket saya dimana', 'cek pesanan'],
    ...['status pesanan', 'lacak pesanan', 'lacak paket', 'pesanan saya sampai mana', 'paket saya sampai mana'],
  ],
  address: ['ubah alamat', 'ganti alamat', 'saya mau ubah alamat', 'saya mau ganti alamat', 'mau ganti alamat'],
  cancelOrder: ['batalkan pesanan saya', 'batalkan pesanan', 'saya mau batalkan pesanan', 'cancel pesanan saya'],
  returnGoods: ['saya mau retur', 'mau retur', 'mau retur barang', 'saya mau retur barang', 'retur barang'],
  thanks: ['terima kasih', 'makasih', 'makasih kak', 'terima kasih kak', 'thanks', 'thank you', 'tq', 'makasih ya'],
  hello: ['halo', 'hai', 'hi', 'hallo', 'halo kak', 'selamat pagi', 'selamat siang', 'selamat sore', 'selamat malam'],
}
