import type { priceLines } from '../../../dialog/lines/price-lines.ts'

/** Vietnamese wordings for price and coupons; the notation is told in `../README.md`. */
export const priceTemplates: Record<(typeof priceLines)[number], readonly string[]> = {
  'price.cart': [
    '{dear}tổng cộng {total}[ (giá gốc {list}, tiết kiệm {saved})][, gồm phí ship {shipping}].',
    'Theo ưu đãi hiện tại, tổng {total}[, rẻ hơn giá gốc {list} là {saved}][, gồm phí ship {shipping}].',
  ],
  'price.product': [
    '{title}[ × {quantity}] hiện giá {total}[ (giá gốc {list}, tiết kiệm {saved})][, gồm phí ship {shipping}].',
    '{dear}mua riêng {title}[ × {quantity}] giá {total}[, rẻ hơn giá gốc {list} là {saved}][, gồm phí ship {shipping}].',
  ],
  'price.on-date': [
    'Theo ưu đãi đã công bố, từ {when} {what} giá {total}[ (giá gốc {list}, tiết kiệm {saved})][, gồm phí ship {shipping}]. Lúc đó theo trang đặt hàng.',
    'Từ {when}, theo ưu đãi đã công bố, {what} giá {total}[, rẻ hơn giá gốc {list} là {saved}][, gồm phí ship {shipping}], theo giá lúc đặt hàng.',
  ],
  'price.ends': ['Ưu đãi hiện tại: {ends}, đều theo giờ Bắc Kinh.', '{ends}, theo giờ Bắc Kinh.'],
  'price.unannounced': [
    'Ưu đãi cho {when} chưa công bố. Theo ưu đãi hiện tại {what} giá {total}[ (giá gốc {list}, tiết kiệm {saved})][, gồm phí ship {shipping}].',
    'Ưu đãi {when} chưa công bố. Mua bây giờ {what} giá {total}[, rẻ hơn giá gốc {list} là {saved}][, gồm phí ship {shipping}].',
  ],
  'price.points': [
    'Dùng {points} điểm giảm {off}, {what} còn {total}[, gồm phí ship {shipping}].[ Lưu ý: {limit}.]',
    '{what} dùng được {points} điểm giảm {off}, còn {total}[, gồm phí ship {shipping}].[ Lưu ý: {limit}.]',
  ],
  'price.points-more': ['Dùng {points} điểm giảm thêm được {off}.', 'Còn {points} điểm dùng được, giảm thêm {off}.'],
  'price.points-rule': [
    'Mỗi {perYuan} điểm giảm ¥1, nhiều nhất {share}% tiền hàng[, từ {least} điểm trở lên].[ Điểm: {own}.]',
    '{perYuan} điểm tính ¥1, một đơn nhiều nhất {share}% tiền hàng[, từ {least} điểm].[ Điểm: {own}.]',
  ],
  'price.free-shipping': ['Mua thêm {short} là miễn phí ship.', 'Còn thiếu {short} để miễn phí ship.'],
  'price.until': ['Giá này tính đến {until}.', 'Ưu đãi đến {until}.'],
  'price.unused': ['Lần này không dùng: {unused}.', 'Chưa dùng được: {unused}.'],
  'price.rules-expired': [
    'Quy tắc ưu đãi mình có đã cũ, giá tính bây giờ có thể sai, chờ cập nhật rồi tính.',
    'Ưu đãi chưa cập nhật, mình chưa báo giá để tránh sai.',
  ],
  'price.gap': ['Còn thiếu {short}: {offer}; đủ rồi tổng {after}.', 'Thêm {short}: {offer}; khi đó trả {after}.'],
  'price.best-found': [
    'Mã khá nhiều, đây là cách dùng tốt nhất đã tìm được.',
    'Nhiều cách kết hợp mã, trên đây là kết quả tốt nhất đã tìm được.',
  ],
  'price.cannot': [
    'Có món hiện chưa tính được giá, có thể đã ngừng bán. Bạn đổi món khác, hay gặp nhân viên?',
    'Tạm chưa tính được giá đơn này, có món không còn bán.',
  ],
  'coupons.some': [
    'Hiện dùng được {count} mã: {names}. Lúc thanh toán tự chọn cách rẻ nhất.',
    '{dear}có {count} mã dùng được: {names}.',
  ],
  'coupons.one': [
    '“{name}”: {terms}[, hạn trước {until}].[ Lưu ý: {why}.]',
    'Điều kiện của “{name}”: {terms}[, hạn trước {until}].[ Lưu ý: {why}.]',
  ],
  'coupons.for-cart': [
    'Với {what} sẽ dùng {used}[; không dùng: {unused}].',
    'Tính cho {what}, dùng {used} là rẻ nhất[; không dùng: {unused}].',
  ],
  'coupons.together': ['“{name}” và “{other}”: {can}. Điều kiện: {terms}.', 'Hai mã này: {can}. Điều kiện: {terms}.'],
  'coupons.none': ['Hiện không có mã nào dùng được.', 'Lúc này chưa có mã dùng được.'],
}
