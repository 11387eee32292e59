import { regionalSettings } from '../../../../src/core/register/tables/settings';

describe('settings a new register begins with', () => {
  test.each([
    { locale: 'ru_RU', settings: { currency: 'RUB', phoneCountry: 'RU' } },
    { locale: 'en_GB', settings: { currency: 'GBP', phoneCountry: 'GB' } },
    { locale: 'de-DE', settings: { currency: 'EUR', phoneCountry: 'DE' } },
    { locale: 'en_ZA', settings: {} },
    { locale: '', settings: {} },
  ])('a spreadsheet of $locale has $settings', ({ locale, settings }) => {
    expect(regionalSettings(locale)).toEqual(settings);
  });
});
