import { project, refusal, script } from './script';

describe('properties', () => {
  test('are kept as text from one execution to the next, in the workbook when they are the document’s', () => {
    const runtime = project(`
      function write() { PropertiesService.getDocumentProperties().setProperty('count', 5); }
      function read() { return PropertiesService.getDocumentProperties().getProperty('count'); }`);
    runtime.run('write');
    expect(runtime.run('read')).toBe('5');
    expect(runtime.store.toData().properties).toEqual({ count: '5' });
  });

  test('are null when absent, and for the document of a standalone script', () => {
    const seen = script(
      "return [PropertiesService.getScriptProperties().getProperty('x'), PropertiesService.getDocumentProperties()];",
      { bound: false },
    );
    expect(seen).toEqual([null, null]);
  });

  test('refuse values over nine kilobytes', () => {
    const body = "PropertiesService.getUserProperties().setProperty('x', 'я'.repeat(5000));";
    expect(refusal(body)).toBe('Argument too large: value');
  });

  test('refuse more than five hundred kilobytes together and keep what there was', () => {
    const runtime = project(`
      function fill() {
        const store = PropertiesService.getScriptProperties();
        for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000));
      }
      function count() { return PropertiesService.getScriptProperties().getKeys().length; }`);
    expect(() => runtime.run('fill')).toThrow('You have exceeded the property storage quota.');
    expect(runtime.run('count')).toBe(56);
  });
});

describe('the cache', () => {
  test('forgets after its time', () => {
    const seen = script(
      `
      const cache = CacheService.getScriptCache();
      cache.put('a', '1', 60);
      const before = cache.get('a');
      Utilities.sleep(61000);
      return [before, cache.get('a')];`,
      { now: () => 0 },
    );
    expect(seen).toEqual(['1', null]);
  });

  test('gives numbers back as text', () => {
    expect(script("const cache = CacheService.getUserCache(); cache.put('a', 5); return cache.get('a');")).toBe('5');
  });

  test('refuses long keys', () => {
    expect(refusal("CacheService.getUserCache().put('k'.repeat(251), 'x');")).toBe('Argument too large: key');
  });
});

describe('mail', () => {
  test('stays in the outbox and uses up the day’s quota by recipients', () => {
    const runtime = project(`
      function send() {
        MailApp.sendEmail({ to: 'a@example.com,b@example.com', subject: 'Tasks', htmlBody: '<p>' });
        return MailApp.getRemainingDailyQuota();
      }`);
    expect(runtime.run('send')).toBe(98);
    expect(runtime.outbox.map(({ to, subject }) => [to, subject])).toEqual([['a@example.com,b@example.com', 'Tasks']]);
  });

  test('is refused when the quota is used up', () => {
    const body = "MailApp.sendEmail('a@example.com', 's', 'b');";
    expect(refusal(body, { mailQuota: 0 })).toBe('Service invoked too many times for one day: email.');
  });
});
