import { refusal, script } from './script';

describe('Utilities', () => {
  test.each([
    ["yyyy-MM-dd'T'HH:mm:ssZ", '2025-12-28T23:30:05+0300'],
    ['d MMM yyyy, h:mm a', '28 Dec 2025, 11:30 PM'],
    ['EEE, EEEE, u', 'Sun, Sunday, 7'],
    ['YYYY yy', '2026 25'],
    ["''yy'' XXX", "'25' +03:00"],
  ])('writes a date by the pattern %s', (pattern, expected) => {
    const text = script(
      `return Utilities.formatDate(new Date(Date.UTC(2025, 11, 28, 20, 30, 5)), 'Europe/Moscow', ${JSON.stringify(pattern)});`,
    );
    expect(text).toBe(expected);
  });

  test.each([
    ['GMT+3', 'HH:mm Z z', '23:30 +0300 GMT+03:00'],
    ['GMT-04:30', 'HH:mm XXX', '16:00 -04:30'],
    ['GMT', 'HH:mm z', '20:30 GMT'],
    ['America/New_York', "h 'o''clock' a, z", "3 o'clock PM, EST"],
    ['Nowhere/Here', 'HH:mm', '20:30'],
  ])('writes a date by the clock of %s', (zone, pattern, expected) => {
    const text = script(
      `return Utilities.formatDate(new Date(Date.UTC(2025, 11, 28, 20, 30, 5)), '${zone}', ${JSON.stringify(pattern)});`,
    );
    expect(text).toBe(expected);
  });

  test('reads back the date that it wrote', () => {
    const read = script(`
      const pattern = 'dd.MM.yyyy HH:mm:ss';
      const date = new Date(Date.UTC(2025, 5, 7, 8, 9, 10));
      return Utilities.parseDate(Utilities.formatDate(date, 'Asia/Novokuznetsk', pattern), 'Asia/Novokuznetsk', pattern);`);
    expect(read).toEqual(new Date(Date.UTC(2025, 5, 7, 8, 9, 10)));
  });

  test('refuses text that does not fit the pattern', () => {
    expect(refusal("Utilities.parseDate('soon', 'GMT', 'yyyy-MM-dd');")).toBe('Unparseable date: "soon"');
  });

  test.each([
    ["'%d of %s', 3, 'four'", '3 of four'],
    ["'%05.2f|%-4s|%4s', 3.14159, 'a', 'b'", '03.14|a   |   b'],
    ["'100%%'", '100%'],
    ["'%e', 12345.678", '1.234568e+04'],
    ["'%b', true", 'true'],
  ])('fills in formatString(%s)', (values, expected) => {
    expect(script(`return Utilities.formatString(${values});`)).toBe(expected);
  });

  test('reads quoted CSV', () => {
    expect(script(`return Utilities.parseCsv('a,"b, ""c"""\\nd,e');`)).toEqual([
      ['a', 'b, "c"'],
      ['d', 'e'],
    ]);
  });

  test('takes letters beyond ASCII for question marks unless told UTF-8', () => {
    const same = script(`
      const digest = (text, ...charset) => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text, ...charset).join();
      return [digest('é') === digest('?'), digest('é', Utilities.Charset.UTF_8) === digest('?')];`);
    expect(same).toEqual([true, false]);
  });

  test('gives bytes with a sign', () => {
    expect(script("return Utilities.newBlob('é').getBytes();")).toEqual([-61, -87]);
  });

  test('gets out of an archive what went in', () => {
    const names = script(`
      const archive = Utilities.zip([Utilities.newBlob('one', 'text/plain', 'a.txt'), Utilities.newBlob('два', 'text/plain', 'б.txt')]);
      return Utilities.unzip(archive).map((file) => file.getName() + '=' + file.getDataAsString());`);
    expect(names).toEqual(['a.txt=one', 'б.txt=два']);
  });

  test('refuses an archive that is damaged, and what is none', () => {
    const said = script(`
      const bytes = Utilities.zip([Utilities.newBlob('one two three', 'text/plain', 'a.txt')]).getBytes();
      const unzip = (changed) => {
        try { return Utilities.unzip(Utilities.newBlob(changed)).length; } catch (error) { return error.message; }
      };
      return [unzip(bytes), unzip(bytes.map((byte, at) => (at === 37 ? byte ^ 1 : byte))), unzip(bytes.slice(0, 40)), unzip([1])];`);
    const refusal = 'Invalid argument: not a zip archive.';
    expect(said).toEqual([1, refusal, refusal, refusal]);
  });
});
