import type { talkLines } from '../../../dialog/lines/talk-lines.ts'

/** Vietnamese wordings for small talk, hand-over and what belongs to no trade; the notation is told in `../README.md`. */
export const talkTemplates: Record<(typeof talkLines)[number], readonly string[]> = {
  'talk.feedback': ['Cảm ơn góp ý của bạn{polite}.', 'Cảm ơn bạn đã cho shop biết.'],
  'talk.greeting': [
    '[{hello}. ]Mình là {assistant}, trợ lý AI của {shop}. Mình giúp gì được cho bạn?',
    '[{hello}. ]{assistant}, trợ lý AI của {shop}, xin nghe. Bạn cần tra gì?',
  ],
  'talk.greeting-again': ['{dear}mình đây, bạn cứ nói.', 'Bạn cần tra gì cứ nói.', 'Mình đang nghe, bạn nói tiếp đi.'],
  'talk.greeting-page': [
    '[{hello}. ]Mình là {assistant}, trợ lý AI của {shop}. Bạn đang xem {product}? Cứ hỏi size, tồn kho hoặc giá cuối.',
    '[{hello}. ]{assistant}, trợ lý AI của {shop}, xin nghe. Bạn muốn biết gì về {product}?',
  ],
  'hello.morning': ['Chào buổi sáng', 'Chào bạn buổi sáng'],
  'hello.noon': ['Chào buổi trưa', 'Chào bạn buổi trưa'],
  'hello.afternoon': ['Chào buổi chiều', 'Chào bạn buổi chiều'],
  'hello.evening': ['Chào buổi tối', 'Chào bạn buổi tối'],
  'hello.night': ['Xin chào', 'Chào bạn'],
  'hello.festival': ['Chúc mừng {festival}', 'Chào bạn, chúc mừng {festival}'],
  'talk.thanks': [
    'Không có gì{polite}.< Cần gì bạn cứ nhắn.|>',
    'Không có gì. Chúc bạn mọi việc thuận lợi.',
    'Vâng<, bạn cứ nhắn bất cứ lúc nào|>.',
  ],
  'talk.just-done': [
    'Yêu cầu vừa rồi đã gửi và chỉ tính một lần, bạn không cần bấm lại.',
    'Đã gửi rồi, sẽ không xử lý hai lần.',
  ],
  'talk.ack': ['Vâng{polite}.', 'Vâng, còn gì cần tra bạn cứ nói.', 'Được, bạn cứ nhắn khi cần.'],
  'talk.chitchat': [
    'Mình là {assistant}, trợ lý AI của {shop}. Bạn có thể hỏi về sản phẩm, size, giá cuối, đơn hàng và trả hàng.',
    'Chuyện này mình không rành, còn sản phẩm và đơn hàng thì mình giúp được.',
    'Mình chỉ biết việc của shop: sản phẩm, giá, đơn hàng, đổi trả.',
  ],
  'talk.identity': [
    'Mình là {assistant}, trợ lý AI của {shop}, không phải người thật. Muốn gặp người, bạn bấm “Gặp nhân viên”.',
    'Đây là trợ lý AI {assistant}. Muốn gặp nhân viên, bạn bấm “Gặp nhân viên”.',
  ],
  'talk.unknown': [
    'Mình chưa tìm được câu trả lời chắc chắn nên không dám nói bừa. Bạn thử hỏi cách khác, hoặc gặp nhân viên.',
    'Tài liệu của shop không ghi điều này và mình không đoán. Bạn có muốn gặp nhân viên không?',
    'Vẫn chưa tìm được, gặp nhân viên là chắc nhất.',
  ],
  'talk.unknown-near': [
    'Mình chưa tìm được câu trả lời chắc chắn. Dưới đây là các câu hỏi gần nhất; nếu không đúng, bạn có thể gặp nhân viên.',
    'Tài liệu không ghi trực tiếp điều này. Bạn xem có phải muốn hỏi các câu dưới đây không, hoặc gặp nhân viên.',
  ],
  'talk.which': [
    'Việc này tùy trường hợp. Bạn hỏi trường hợp nào dưới đây?',
    'Có hai trường hợp khác nhau. Ý bạn là trường hợp nào?',
  ],
  'talk.as-written': ['Tài liệu của shop ghi như sau, bằng tiếng Trung:', 'Nguyên văn tài liệu, bằng tiếng Trung:'],
  'talk.not-ready': [
    'Tài liệu đang tải, bạn hỏi lại sau một chút; nếu gấp, bạn có thể gặp nhân viên.',
    'Tài liệu chưa sẵn sàng. Bạn vui lòng hỏi lại sau, hoặc gặp nhân viên.',
  ],
  'talk.unclear': [
    'Câu này mình chưa hiểu rõ, bạn nói cách khác được không?',
    'Mình chưa hiểu, bạn nói cụ thể hơn được không?',
  ],
  'talk.unresolved': [
    'Có vẻ mình trả lời chưa đúng ý. Bạn nói rõ thêm một chút, hoặc gặp nhân viên luôn.',
    'Nếu vẫn chưa xong, gặp nhân viên sẽ nhanh hơn.',
  ],
  'talk.first-step': ['Đây đã là câu hỏi đầu tiên rồi.', 'Trước đó không còn câu nào, vẫn ở bước này.'],
  'talk.resume': ['Tiếp tục việc vừa rồi:', 'Quay lại việc vừa rồi:'],
  'talk.waiting': [
    'Bạn còn hỏi “{requests}”, xong việc này mình nói tiếp.',
    '“{requests}” mình cũng ghi lại rồi, lát nữa nói tiếp.',
  ],
  'talk.cancelled': ['Vâng, vậy tạm thời không làm nữa.', 'Được, để đó đã, cần thì bạn nhắn lại.'],
  'soothe.wait': ['Xin lỗi đã để bạn chờ lâu.', 'Chờ như vậy ai cũng sốt ruột, xin lỗi bạn.'],
  'soothe.goods': ['Xin lỗi vì món hàng làm bạn chưa hài lòng.', 'Nhận hàng không ưng thì ai cũng buồn, xin lỗi bạn.'],
  'soothe.other': ['Xin lỗi lần này làm bạn chưa hài lòng.', 'Xin lỗi đã gây bất tiện cho bạn.'],
  'soothe.again': [
    'Mình hiểu bạn vẫn đang sốt ruột.',
    'Những gì bạn nói mình đều đã đọc.',
    'Mình biết bạn đang gấp, mình tra tiếp.',
  ],
  'time.eta': ['Theo vận chuyển hiện tại, dự kiến giao {when}.', 'Về thời gian: dự kiến đến {when}.'],
  'time.promised': ['Đơn này cam kết gửi trước {when}.', 'Về thời gian: gửi muộn nhất {when}.'],
  'handoff.asked': ['Vâng, mình chuyển cho nhân viên ngay.', 'Mình chuyển bạn sang nhân viên ngay.'],
  'handoff.anger': [
    'Trải nghiệm lần này thật sự không tốt, xin lỗi bạn. Mọi chuyện đã chuyển cho nhân viên, bạn không cần kể lại.',
    'Rất xin lỗi đã làm bạn bực mình. Mình chuyển hết cho nhân viên, người thật sẽ xử lý.',
  ],
  'handoff.anger-again': [
    'Mọi chuyện đã chuyển cho nhân viên xử lý tiếp, bạn không cần kể lại.',
    'Mình đã chuyển hết cho nhân viên, người thật sẽ xử lý.',
  ],
  'handoff.complaint-again': [
    'Điều bạn phản ánh mình đã ghi lại và chuyển cho nhân viên, bạn không cần kể lại.',
    'Việc này nhân viên sẽ theo dõi và xem được nội dung ở trên.',
  ],
  'handoff.complaint': [
    'Điều bạn phản ánh mình đã ghi lại, xin lỗi bạn. Đã chuyển cho nhân viên, bạn không cần kể lại.',
    'Rất xin lỗi đã gây phiền cho bạn, việc này nhân viên sẽ theo dõi.',
  ],
  'handoff.legal': [
    'Điều bạn nói đã được ghi lại, nhân viên sẽ trao đổi trực tiếp với bạn.',
    'Việc này do nhân viên xử lý, nhân viên xem được nội dung ở trên.',
  ],
  'handoff.safety': [
    'An toàn là trên hết: bạn vui lòng ngừng sử dụng. Mình chuyển cho nhân viên ngay.',
    'Bạn vui lòng ngừng dùng và tránh xa nguy hiểm, mình chuyển cho nhân viên ngay.',
  ],
  'handoff.selfharm': [
    'Nghe bạn nói vậy mình rất lo. Bạn hãy liên hệ người thân mà bạn tin tưởng, hoặc gọi 12356, đường dây hỗ trợ tâm lý. Mình cũng gọi nhân viên đến ngay.',
    'Bạn hãy nhờ người bên cạnh ở cùng, hoặc gọi 12356, đường dây hỗ trợ tâm lý. Nhân viên sẽ đến ngay.',
  ],
  'handoff.cannot-answer': [
    'Mấy lần mình chưa trả lời được, mình chuyển cho nhân viên.',
    'Câu này mình thật sự không trả lời được, mình chuyển cho nhân viên.',
  ],
  'handoff.unresolved': [
    'Việc trước chưa giải quyết xong, mình chuyển nhân viên xử lý tiếp, bạn không cần kể lại.',
    'Nhân viên sẽ xử lý tiếp và xem được nội dung ở trên.',
  ],
  'handoff.article': [
    'Câu hỏi này do nhân viên xử lý, mình chuyển ngay.',
    'Việc này cần nhân viên xử lý, đang chuyển.',
  ],
  'draft.soothe': ['Xin lỗi đã làm bạn sốt ruột.', 'Ai gặp vậy cũng sốt ruột, xin lỗi bạn.'],
  'draft.look-into': [
    'Mình đã thấy trường hợp của bạn. Mình kiểm tra trước, có kết quả sẽ trả lời bạn ở đây.',
    'Mình đã nhận, mình kiểm tra rõ rồi trả lời, bạn không cần nói lại.',
  ],
  'draft.ask-back': [
    'Bạn cho mình xin lại mã đơn và tình hình cụ thể được không? Có ảnh cũng gửi được.',
    'Bạn cho biết là món nào, gặp lúc nào được không? Để mình kiểm tra.',
  ],
  'draft.ask-card': [
    'Mình thấy sản phẩm bạn gửi rồi. Bạn muốn hỏi size, tồn kho hay thời gian gửi?',
    'Mẫu bạn gửi mình thấy rồi, bạn muốn hỏi về gì?',
  ],
  'draft.page-order': [
    'Mình đã xem: tính đến {seenAt}, đơn hàng[ {order}] có trạng thái “{status}”[, thanh toán {paidAt}].[ Vận chuyển ghi: {logistics}.]',
    '{dear}tính đến {seenAt}, bên mình thấy đơn hàng[ {order}] là “{status}”[, thanh toán {paidAt}].[ Vận chuyển: {logistics}.]',
  ],
  'draft.page-paid': [
    'Mình đã xem: tính đến {seenAt}, đơn hàng[ {order}] hiển thị số tiền {amount}[, thanh toán {paidAt}].',
    '{dear}tính đến {seenAt}, bên mình thấy số tiền của đơn hàng[ {order}] là {amount}[, thanh toán {paidAt}].',
  ],
  'handoff.flow-step': ['Bước này do nhân viên làm, mình chuyển ngay.', 'Tiếp theo do nhân viên xử lý.'],
}
