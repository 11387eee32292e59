import { readDelivery } from '../../../local/receiver/deliveryText';

/** «Анна Ёлкина» in windows-1251. */
const ANNA = [0xc0, 0xed, 0xed, 0xe0, 0x20, 0xa8, 0xeb, 0xea, 0xe8, 0xed, 0xe0];
const bytes = (...pieces: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));

const HEAD = '--x7\r\nContent-Disposition: form-data; name=';

describe('a delivery is read as its sender wrote it', () => {
  test.each([
    { title: 'JSON as it is', type: 'application/json', sent: bytes('{"name":"Анна"}') },
    { title: 'letters the sender names', type: 'application/json; charset="windows-1251"', sent: bytes('{"name":"', ANNA.slice(0, 4), '"}') },
    { title: 'letters of an old Russian site that names none', type: 'text/plain', sent: bytes('{"name":"', ANNA.slice(0, 4), '"}') },
    { title: 'letters nobody knows', type: 'application/json; charset=klingon', sent: bytes('{"name":"Анна"}') },
  ])('$title', ({ type, sent }) => {
    expect(readDelivery(sent, type, true)).toEqual({ body: '{"name":"Анна"}', fields: {} });
  }); // prettier-ignore

  test('a form that was sent in parts tells its fields, of its files nothing', () => {
    const sent = bytes(
      `${HEAD}"name"\r\n\r\nАнна\r\nЁлкина\r\n${HEAD}phone\r\n\r\n+7 916 000-00-01\r\n`,
      `${HEAD}"file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n--x\r\n--x7--\r\n`,
    );
    const { fields } = readDelivery(sent, 'multipart/form-data; boundary=x7', true);
    expect(fields).toEqual({ name: 'Анна\r\nЁлкина', phone: '+7 916 000-00-01' });
  });

  test('a form in parts of an old Russian site', () => {
    const sent = bytes(`${HEAD}"name"\r\n\r\n`, ANNA, '\r\n--x7--\r\n');
    expect(readDelivery(sent, 'multipart/form-data; boundary="x7"', true).fields).toEqual({ name: 'Анна Ёлкина' });
  });

  test('what says that it is in parts and is not tells nothing', () => {
    expect(readDelivery(bytes('name=Anna'), 'multipart/form-data; boundary=x7', false)).toEqual({
      body: '',
      fields: {},
    });
  });
});
