import type { Answer } from '../../wording/answers.ts'

/** How Vietnamese shoppers say the short answers; in small letters, without marks. */
export const viAnswers: Record<Answer, readonly string[]> = {
  yes: ['có', 'vâng', 'dạ', 'dạ vâng', 'đúng', 'đúng rồi', 'ừ', 'ok', 'oke', 'được'],
  no: ['không', 'không cần', 'ko', 'không ạ', 'dạ không', 'khỏi'],
  confirm: ['xác nhận', 'đồng ý', 'gửi đi', 'làm đi', 'tiếp tục'],
  cancel: ['thôi', 'bỏ qua đi', 'không làm nữa', 'hủy', 'huỷ', 'dừng'],
  back: ['quay lại', 'bước trước', 'lùi lại'],
  person: ['nhân viên', 'gặp nhân viên', 'người thật', 'gặp người thật', 'cho gặp nhân viên', 'tôi muốn gặp nhân viên'],
  chase: ['giục giúp mình', 'giục giúp', 'nhanh lên', 'giục đi'],
  unknown: ['không biết', 'không nhớ', 'quên rồi', 'ko biết', 'không rõ'],
  skip: ['bỏ qua', 'skip'],
  tickets: ['tiến độ phiếu', 'phiếu của tôi', 'phiếu của mình'],
  refund: ['hoàn tiền đến đâu rồi', 'khi nào hoàn tiền', 'bao giờ hoàn tiền', 'tiền hoàn của tôi đâu'],
  order: [
    'đơn hàng của tôi đâu',
    'đơn của tôi đến đâu rồi',
    'đơn hàng đến đâu rồi',
    'đơn của mình đến đâu rồi',
    'kiểm tra đơn hàng',
  ],
  address: ['đổi địa chỉ', 'tôi muốn đổi địa chỉ', 'mình muốn đổi địa chỉ', 'sửa địa chỉ'],
  cancelOrder: ['hủy đơn hàng', 'huỷ đơn hàng', 'hủy đơn', 'huỷ đơn', 'tôi muốn hủy đơn', 'mình muốn hủy đơn'],
  returnGoods: ['tôi muốn trả hàng', 'mình muốn trả hàng', 'trả hàng'],
  thanks: ['cảm ơn', 'cám ơn', 'cảm ơn bạn', 'cảm ơn shop', 'thanks'],
  hello: ['xin chào', 'chào', 'chào shop', 'hello', 'hi', 'alo'],
}
