import type { adviceLines } from '../../../dialog/lines/advice-lines.ts'

/** Vietnamese wordings for advice before buying; the notation is told in `../README.md`. */
export const adviceTemplates: Record<(typeof adviceLines)[number], readonly string[]> = {
  'ask.product': [
    '{dear}bạn hỏi mẫu nào? Nói tên hoặc mở trang sản phẩm là được.',
    'Là sản phẩm nào? Bạn cho tên, mình tra ngay.',
  ],
  'ask.height-weight': [
    '{dear}bạn cho biết chiều cao (cm) và cân nặng (kg), mình chọn theo bảng size của mẫu này.',
    'Chiều cao và cân nặng bao nhiêu? Mình chọn theo bảng size cho bạn.',
  ],
  'ask.height': ['Chiều cao khoảng bao nhiêu?', 'Còn thiếu chiều cao, khoảng bao nhiêu?'],
  'ask.weight': ['Cân nặng khoảng bao nhiêu kg?', 'Còn thiếu cân nặng, khoảng bao nhiêu kg?'],
  'ask.foot': [
    '{dear}bạn đo chiều dài chân (mm hoặc cm), mình chọn theo bảng size giày.',
    'Chân dài bao nhiêu? Đo buổi chiều tối, lấy chân dài hơn.',
  ],
  'ask.preference': ['Bạn thích vừa người hay rộng một chút?', 'Muốn mặc vừa hay rộng? Bạn nói là chốt được.'],
  'ask.variant': ['{dear}bạn chờ phân loại nào?', 'Bạn chờ màu và size nào?'],
  'compare.some': ['{names} khác nhau chủ yếu ở: {rows}.', 'Đặt cạnh nhau, {names} khác ở: {rows}.'],
  'compare.same': [
    'Thông số của {names} ghi giống nhau, chỉ khác giá và tồn kho.',
    'Tài liệu sản phẩm không có thông số khác nhau giữa {names}, giá và tồn kho ở dưới.',
  ],
  'attributes.found': ['[{product}: ]{rows}.', '{dear}tài liệu sản phẩm ghi: {rows}.', 'Mình tra được: {rows}.'],
  'attributes.overview': ['{product}: {summary} Thông số chính ở dưới.', '{summary} Thông số đều ở trong thẻ.'],
  'size.one': [
    '{body}, mẫu này chọn size {first}. Theo dòng này của “{chart}”: {row}.[ {note}]',
    'Theo “{chart}”, {body} ứng với size {first} ({row}).[ {note}]',
  ],
  'size.measured': [
    '{measure} theo “{chart}” chọn size {first} ({range}).[ {note}]',
    'Trong “{chart}” size {first} là {range}, {measure} chọn size này.[ {note}]',
  ],
  'size.between': [
    '{body} ở giữa size {first} và {second}, gợi ý chọn {first} trước. Khác nhau: {difference}.[ {note}]',
    '{first} và {second} đều mặc được, gợi ý {first} trước. Khác ở: {difference}.[ {note}]',
  ],
  'size.close': [
    '{body} ở giữa hai size, muốn vừa thì chọn {first}. Theo dòng này của “{chart}”: {row}.[ {note}]',
    'Muốn vừa chọn {first}; theo “{chart}”, {body} rơi vào {row}.[ {note}]',
  ],
  'size.loose': [
    '{body} ở giữa hai size, muốn rộng thì chọn {first}. Theo dòng này của “{chart}”: {row}.[ {note}]',
    'Muốn rộng chọn {first}; theo “{chart}”, {body} rơi vào {row}.[ {note}]',
  ],
  'size.moved': [
    'Theo “{chart}”, {body} ứng với size {measured} ({row}). Mẫu này {why}, gợi ý size {first}.[ {note}]',
    'Theo “{chart}”, {body} rơi vào size {measured} ({row}); nhưng {why}, nên gợi ý {first}.[ {note}]',
  ],
  'size.moved-between': [
    'Theo “{chart}”, {body} ở giữa hai size {measured}. Mẫu này {why}, gợi ý {first} trước, rồi {second}. Khác nhau: {difference}.[ {note}]',
    'Theo “{chart}”, {body} ở giữa {measured}; nhưng {why}, giữa {first} và {second} chọn {first} trước. Khác nhau: {difference}.[ {note}]',
  ],
  'size.at-end': [
    'Theo “{chart}”, {body} ứng với size {first} ({row}). Mẫu này {why}; nếu ngại, bạn gặp nhân viên để kiểm tra số đo thật.[ {note}]',
    'Theo “{chart}”, {body} rơi vào size {first} ({row}); {why}, mình không quyết thay bạn, có thể nhờ nhân viên đo thật.[ {note}]',
  ],
  'size.step': [
    '{way} hơn một size là {beside}: {difference}. Với {body}, vẫn gợi ý size {first}.[ {note}]',
    'Từ {first}, size {way} hơn là {beside}: {difference}. {body} theo bảng chọn {first} trước.[ {note}]',
  ],
  'size.no-step': [
    '“{chart}” không có size {way} hơn {first}, mẫu này chỉ đến {first}.',
    '{first} là size {way} nhất của “{chart}”.',
  ],
  'size.conflict': [
    '{body}: {measures}, rơi vào size khác nhau. Có thể so {first} và {second}, khác ở {difference}.[ {note}]',
    'Theo bảng: {measures}. Giữa {first} và {second} tùy bạn muốn rộng hay vừa: {difference}.[ {note}]',
  ],
  'size.conflict-far': [
    '{body}: {measures}, cách nhau hơn một size, chọn size nào cũng có chỗ không vừa, khác ở {difference}. Nên gặp nhân viên kiểm tra số đo thật.[ {note}]',
    'Theo bảng: {measures}. Cách khá xa ({difference}), mình không quyết thay bạn, có thể gặp nhân viên kiểm tra số đo thật.[ {note}]',
  ],
  'size.usual': [
    'Nếu thường mang size {usual}, “{chart}” ghi {row}. Bạn đo chiều dài chân cho mình, chọn chuẩn hơn.[ {note}]',
    '“{chart}” ghi {row}. Size giày mỗi hãng khác nhau, chân dài bao nhiêu? Mình xem lại.[ {note}]',
  ],
  'size.note': ['“{chart}” ghi chú: {note}', 'Bảng size mẫu này ghi: {note}'],
  'size.outside': [
    '{body} ngoài phạm vi “{chart}”, mình không đoán size. Muốn chắc, bạn gặp nhân viên đo thật cho bạn.',
    '“{chart}” không có {body}, mình không gợi ý bừa. Có thể gặp nhân viên kiểm tra số đo thật.',
  ],
  'size.feedback': ['Người mua phản hồi: {feedback}.', 'Từ đổi trả và đánh giá: {feedback}.'],
  'stock.available': [
    '{product} còn hàng: {inStock}.[ Hết hàng: {gone}.]',
    '{dear}còn hàng: {inStock}.[ Hết: {gone}.]',
  ],
  'stock.low': [
    '{product} còn hàng, {label} <hiện còn|chỉ còn> {quantity} cái.[ Hết hàng: {gone}.]',
    '{dear}còn hàng, {label} <còn|chỉ còn> {quantity} cái.[ Hết: {gone}.]',
  ],
  'stock.short': [
    '{product} hiện chỉ có {inStock}, không đủ {wanted} cái.',
    'Hàng sẵn là {inStock}, không đủ {wanted} cái.',
  ],
  'stock.sold-out': ['{product} hiện hết hàng: {gone}.', 'Phân loại này tạm hết hàng: {gone}.'],
  'stock.presale': [
    '{product} đang đặt trước: {presale}.[ Hết hàng: {gone}.]',
    'Phân loại này đang đặt trước: {presale}.[ Hết: {gone}.]',
  ],
  'restock.in-stock': [
    '{product} {label} hiện còn hàng: {inStock}, không cần chờ.',
    'Không cần chờ, {product} {label} còn hàng: {inStock}.',
  ],
  'restock.watching': [
    'Đã ghi, {product} {label} về hàng mình nhắn bạn ở đây.[ Ngày về đang ghi là {day}.]',
    'Vâng, {product} {label} về là nhắn ở đây.[ Dự kiến {day}.]',
  ],
  'restock.unavailable': [
    'Chưa ghi nhắc được[: {why}], bạn thử lại sau hoặc gặp nhân viên.',
    'Ghi nhắc không thành công[: {why}], bạn nói lại sau, hoặc gặp nhân viên.',
  ],
  'restock.offline': [
    'Nhắc về hàng cần có mạng mới ghi được, có mạng mình làm tiếp.',
    'Hiện không có mạng, có mạng sẽ ghi nhắc về hàng.',
  ],
  'stock.no-variant': [
    '{product} không có {wanted}. Hiện có: {options}.',
    'Không có {wanted}, có thể chọn: {options}.',
  ],
  'recommend.named': [
    'Shop có mấy mẫu này. Bạn nói dùng ở đâu, tháng mấy, mình lọc kỹ hơn.',
    'Mấy mẫu này so được, bạn cho biết số người, mùa và ngân sách để chọn chuẩn hơn.',
  ],
  'recommend.personal': [
    'Theo những gì bạn đã xem và mua, mấy mẫu này xem được, lý do ghi dưới mỗi mẫu. Không muốn gợi ý cá nhân, bạn nói là dừng.',
    'Mấy mẫu này liên quan đến những gì bạn đã xem, mỗi mẫu có ghi lý do. Không muốn vậy, tắt lúc nào cũng được.',
  ],
  'recommend.neutral': [
    'Bạn xem mấy mẫu shop đang bán, lý do ghi bên dưới.',
    'Mấy mẫu này ai cũng như nhau, không xem lịch sử. Bạn nói mục đích và ngân sách, mình lọc kỹ hơn.',
  ],
  'recommend.opted-out': [
    'Vâng, trong chat này không xem lịch sử xem và mua của bạn nữa, mấy mẫu dưới ai cũng như nhau. Tắt “Gợi ý cá nhân” trong cài đặt thì thiết bị này về sau cũng không dùng.',
    'Đã dừng, gợi ý trong chat này không xem lịch sử, mấy mẫu này ai cũng như nhau. Muốn thiết bị này luôn tắt thì có nút trong cài đặt.',
  ],
  'recommend.opted-in': [
    'Vâng, gợi ý trong chat này sẽ xem lịch sử xem và mua của bạn, tắt lại lúc nào cũng được.',
    'Đã bật lại, gợi ý tham khảo những gì bạn đã xem và mua, không muốn cứ nói.',
  ],
  'recommend.none': [
    'Theo điều kiện này không có hàng sẵn để gợi ý, bạn thử nới ngân sách hoặc đổi mục đích.',
    'Trong khoảng này tạm không có hàng sẵn, đổi ngân sách hoặc mục đích mình xem lại.',
  ],

  'recommend.over-budget': [
    'Trong ngân sách đó không có hàng sẵn loại này. Đây là những mẫu gần nhất, giá ghi trên thẻ.',
    'Trong ngân sách hiện chưa có hàng sẵn, bạn xem những mẫu gần nhất này.',
  ],
}
