import { readingContextOf } from '../../../../src/core/register/tables/readingContext';
import { DEFAULT_SETTINGS } from '../../../../src/core/register/tables/settings';
import { readPhones } from '../../../../src/core/register/schema/readPhone';

const context = readingContextOf('ru_RU', DEFAULT_SETTINGS, []);

describe('several phones in one cell', () => {
  test.each([
    { typed: '+7 (3842) 80-41-27, +7 (943) 123-45-67', phones: ['+73842804127', '+79431234567'] },
    { typed: '8 943 111-22-33; 8 943 111-22-44', phones: ['+79431112233', '+79431112244'] },
    { typed: '+79431112233\n 8(943)111-22-44', phones: ['+79431112233', '+79431112244'] },
    { typed: '+7 943 111-22-33, доб. 12', phones: ['+79431112233'] },
    { typed: 'Анна 8 943 111-22-33, Пётр 8 943 111-22-44', phones: ['+79431112233', '+79431112244'] },
    { typed: '8 943 111-22-33 Анна 8 943 111-22-44 Пётр', phones: ['+79431112233', '+79431112244'] },
    { typed: '8/3842/804127', phones: ['+73842804127'] },
    { typed: '8 (3842)  80-41-27', phones: ['+73842804127'] },
  ])('«$typed» are all read', ({ typed, phones }) => {
    expect(readPhones(typed, context)).toEqual(phones);
  });
});
