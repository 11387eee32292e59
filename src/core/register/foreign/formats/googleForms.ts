import type { Format } from './format';

/** Answers of a Google Form that asks for a phone: every one is somebody who waits for ours. */
export const googleForms: readonly Format[] = [
  {
    key: 'googleForm',
    name: 'Google Forms',
    table: 'contacts',
    tells: [
      ['Timestamp', 'Отметка времени'],
      ['Телефон', 'Ваш телефон', 'Номер телефона', 'Контактный телефон', 'Phone', 'Phone number', 'Your phone', 'Your phone number'],
    ],
    columns: {
      at: ['Timestamp', 'Отметка времени'],
      person: ['Имя', 'Ваше имя', 'ФИО', 'Как вас зовут', 'Как вас зовут?', 'Name', 'Your name', 'Full name', 'First and last name'],
      phone: ['Телефон', 'Ваш телефон', 'Номер телефона', 'Контактный телефон', 'Phone', 'Phone number', 'Your phone', 'Your phone number'],
      email: ['Email', 'E-mail', 'Email address', 'Адрес электронной почты', 'Электронная почта', 'Ваш e-mail'],
      comment: ['Сообщение', 'Вопрос', 'Ваш вопрос', 'Комментарий', 'Message', 'Question', 'Comments', 'What do you need?', 'How can we help?'],
    },
    constants: { direction: 'in', channel: 'form' },
  },
]; // prettier-ignore
