/** A message of Google in English, with its parts in groups, and as an account in Russian gets it. */
type Translation = readonly [english: RegExp, russian: string];

/**
 * Only what somebody has met in an account in Russian is here as met; the wording of the sentences marked with * is ours, for
 * a script must never decide by words.
 */
const russian: readonly Translation[] = [
  [
    /^You are trying to edit a protected cell or object\. Please contact .+$/,
    'Эта область защищена. Чтобы изменить ее, обратитесь к владельцу таблицы.',
  ],
  [
    /^Specified permissions are not sufficient to call (.+)\. Required permissions: (.+)$/,
    'Указанных разрешений недостаточно для звонка пользователю $1. Требуемые разрешения: $2',
  ],
  [
    /^You do not have permission to call (.+)\. Required permissions: (.+)$/,
    'У вас нет разрешения на вызов функции "$1". Требуемые разрешения: $2',
  ],
  // *
  [
    /^The data you entered in cell (.+) violates the data validation rules set on this cell\.$/,
    'Данные, введенные в ячейку $1, нарушают правила проверки данных, заданные для этой ячейки.',
  ],
  // *
  [
    /^This operation is not allowed on cells in typed columns\.$/,
    'Эта операция не разрешена для ячеек в столбцах с заданным типом.',
  ],
  // *
  [/^The action is not supported for the OBJECT sheet\.$/, 'Это действие не поддерживается для листа OBJECT.'],
  // *
  [/^You can't merge frozen and non-frozen columns\.$/, 'Нельзя объединить закрепленные столбцы с незакрепленными.'],
  // *
  [/^You can't merge frozen and non-frozen rows\.$/, 'Нельзя объединить закрепленные строки с незакрепленными.'],
  // *
  [
    /^The coordinates of the range are outside the dimensions of the sheet\.$/,
    'Координаты диапазона находятся за пределами листа.',
  ],
];

/** The message in the language of the account; English where no other wording is known. */
export function localized(message: string, language: string): string {
  if (!language.startsWith('ru')) return message;
  const found = russian.find(([english]) => english.test(message));
  return found ? message.replace(...found) : message;
}
