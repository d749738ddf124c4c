import type { Answer } from '../../wording/answers.ts'

/** How English shoppers say the short answers; in small letters, without marks. */
export const enAnswers: Record<Answer, readonly string[]> = {
  yes: ['yes', 'yes please', 'yep', 'yeah', 'sure', 'correct', 'right', 'that is right', 'ok', 'okay'],
  no: ['no', 'nope', 'no thanks', 'no thank you', 'not really', 'not now'],
  confirm: ['i confirm', 'please confirm', 'confirmed', 'go ahead', 'do it', 'please do', 'submit', 'submit it'],
  cancel: ['cancel', 'never mind', 'nevermind', 'forget it', 'stop', 'leave it', 'cancel that'],
  back: ['back', 'go back', 'previous', 'one step back'],
  person: [
    ...['agent', 'human', 'human agent', 'real person', 'a person', 'person', 'live agent', 'customer service'],
    ...['talk to a human', 'talk to an agent', 'talk to someone', 'speak to a person', 'speak to a human'],
    ...['i want to talk to a person', 'i want to talk to a human', 'can i talk to a person', 'transfer me to a person'],
  ],
  chase: ['chase it', 'please chase it', 'hurry up', 'please hurry', 'speed it up'],
  unknown: [
    'i dont know',
    'i don’t know',
    'dont know',
    'no idea',
    'not sure',
    'i forgot',
    'i cant find it',
    'i can’t find it',
  ],
  skip: ['skip', 'skip it', 'pass'],
  tickets: ['ticket status', 'my ticket', 'my tickets', 'how is my ticket'],
  refund: ['where is my refund', 'refund status', 'where’s my refund', 'when do i get my refund'],
  order: [
    ...['where is my order', 'where’s my order', 'where is my parcel', 'where is my package', 'order status'],
    ...['track my order', 'track my package', 'where is my stuff', 'when will my order arrive'],
  ],
  address: ['change the address', 'change my address', 'i want to change the address', 'i want to change my address'],
  cancelOrder: ['cancel my order', 'cancel the order', 'i want to cancel my order', 'please cancel my order'],
  returnGoods: [
    'i want to return it',
    'i want a return',
    'i want to return this',
    'return it',
    'i want to return an item',
  ],
  thanks: ['thanks', 'thank you', 'thx', 'thanks a lot', 'thank you very much', 'ok thanks', 'great thanks'],
  hello: ['hello', 'hi', 'hey', 'hi there', 'hello there', 'good morning', 'good afternoon', 'good evening'],
}
