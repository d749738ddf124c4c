import type { priceLines } from '../../../dialog/lines/price-lines.ts'

/** Malay wordings for price and coupons; the notation is told in `../README.md`. */
export const priceTemplates: Record<(typeof priceLines)[number], readonly string[]> = {
  'price.cart': [
    'Jumlah akhir semuanya {total}[, harga asal {list}, jimat {saved}][, termasuk penghantaran {shipping}]. <Setiap langkah ada di bawah. |>',
    'Mengikut tawaran sekarang, anda bayar {total}[, jimat {saved} daripada {list}][, termasuk penghantaran {shipping}].',
  ],
  'price.product': [
    '{title}[ × {quantity}] sekarang {total}[, harga asal {list}, jimat {saved}][, termasuk penghantaran {shipping}].',
    'Jika beli {title}[ × {quantity}] sahaja, harga akhir {total}[, jimat {saved} daripada {list}][, termasuk penghantaran {shipping}].',
  ],
  'price.on-date': [
    'Mengikut tawaran yang sudah diumumkan, mulai {when} {what} berharga {total}[, harga asal {list}, jimat {saved}][, termasuk penghantaran {shipping}]. Harga pada halaman pesanan ketika itu yang muktamad.',
    'Mulai {when}, mengikut tawaran yang sudah diumumkan, {what} berharga {total}[, jimat {saved} daripada {list}][, termasuk penghantaran {shipping}]; harga semasa membuat pesanan yang muktamad.',
  ],
  'price.ends': [
    'Tawaran sekarang: {ends}, semuanya waktu Beijing.',
    '{ends}, mengikut waktu Beijing. <Beritahu apa yang mahu dibeli, saya kira. |>',
  ],
  'price.unannounced': [
    'Tawaran untuk {when} belum diumumkan. Mengikut tawaran sekarang {what} berharga {total}[, harga asal {list}, jimat {saved}][, termasuk penghantaran {shipping}].',
    'Belum diumumkan apa tawaran pada {when}. Jika beli sekarang, {what} berharga {total}[, jimat {saved} daripada {list}][, termasuk penghantaran {shipping}].',
  ],
  'price.points': [
    'Dengan {points} mata menolak {off}, {what} berharga {total}[, termasuk penghantaran {shipping}]. [{limit}. ]',
    '{what} boleh guna {points} mata untuk menolak {off}, menjadi {total}[, termasuk penghantaran {shipping}]. [{limit}. ]',
  ],
  'price.points-more': [
    '{points} mata boleh menolak {off} lagi.',
    'Selain itu ada {points} mata, boleh menolak {off} lagi.',
  ],
  'price.points-rule': [
    'Setiap {perYuan} mata menolak ¥1, paling banyak {share}% daripada harga barang[, mulai {least} mata]. [{own}. ]',
    '{perYuan} mata bernilai ¥1, paling banyak {share}% daripada harga barang bagi satu pesanan[, mulai {least} mata]. [{own}. ]',
  ],
  'price.free-shipping': [
    'Beli {short} lagi untuk penghantaran percuma.',
    'Kurang {short} untuk penghantaran percuma.',
  ],
  'price.until': ['<Harga ini sah hingga|Harga terhad hingga> {until}.', '<Tawaran|Terhad> hingga {until}.'],
  'price.unused': ['Tidak digunakan kali ini: {unused}.', 'Yang tidak digunakan: {unused}.'],
  'price.rules-expired': [
    'Peraturan tawaran di sini sudah luput, harga yang dikira mungkin salah. Saya kira semula selepas dikemas kini.',
    'Peraturan tawaran belum dikemas kini, jadi saya belum memberi harga supaya tidak silap.',
  ],
  'price.gap': [
    'Kurang {short} untuk {offer}; selepas cukup jumlahnya {after}.',
    'Tambah {short} untuk {offer}, jumlah bayaran {after}.',
  ],
  'price.best-found': [
    'Kupon agak banyak; ini cara terbaik yang sudah dijumpai.',
    'Gabungan kupon banyak; di atas ialah hasil terbaik yang sudah dijumpai.',
  ],
  'price.cannot': [
    'Ada barang yang harganya tidak dapat dikira sekarang, mungkin sudah tidak dijual. Mahu tukar barang, atau cakap dengan staf?',
    'Harga pesanan ini tidak dapat dikira sekarang, ada barang yang tidak dijual.',
  ],
  'coupons.some': [
    'Sekarang ada {count} kupon yang boleh digunakan: {names}. Semasa bayar, yang paling jimat dipilih secara automatik.',
    'Kupon yang boleh digunakan ada {count}: {names}.',
  ],
  'coupons.one': [
    '“{name}”: {terms}[, sah hingga {until}]. [{why}. ]',
    'Syarat {name}: {terms}[, sah hingga {until}]. [{why}. ]',
  ],
  'coupons.for-cart': [
    '{what} akan menggunakan {used}[, yang tidak digunakan: {unused}].',
    'Untuk {what}, {used} paling jimat[; yang tidak digunakan: {unused}].',
  ],
  'coupons.together': ['“{name}” dan “{other}”: {can}. {terms}.', 'Dua kupon ini {can}: {terms}.'],
  'coupons.none': ['Sekarang tiada kupon yang boleh digunakan.', 'Buat masa ini tiada kupon yang boleh digunakan.'],
}
