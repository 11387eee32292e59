import type { Language } from '../../src/core/values/label';
import type { ClaspFailure } from './claspFailure';

/** What deploying says to the person in front of the terminal. */
export interface DeployWords {
  readonly usage: string;
  readonly badSheet: (typed: string) => string;
  readonly addOnHasNoSheet: string;
  readonly otherSheet: (file: string) => string;
  readonly fetchingTool: string;
  readonly toolNotFetched: string;
  readonly building: string;
  readonly signingIn: string;
  readonly creating: string;
  readonly pushing: (zone: string) => string;
  readonly releasing: string;
  /** Said after a failed creation: Google may have made the Sheet before it refused the script. */
  readonly emptySheetLeft: (title: string) => string;
  readonly failures: Readonly<Record<Exclude<ClaspFailure, 'unknown' | 'notFound'>, string>>;
  readonly notFound: (file: string) => string;
  readonly unknownFailure: (said: string) => string;
  readonly severalDeployments: (ids: readonly string[]) => string;
  readonly scriptTitle: string;
  readonly ready: (address: string) => string;
  readonly nextInSheet: (menu: string, setUp: string) => string;
  readonly nextForAddOn: string;
  /** `here`: what the self-check found over the services of this program. */
  readonly selfCheck: (here: string, menu: string, command: string) => string;
  readonly released: (deploymentId: string, version: number | null) => string;
}

const USER_SETTINGS = 'https://script.google.com/home/usersettings';

const en: DeployWords = {
  usage:
    'Known options: --addon, --sheet ADDRESS, --release "what is new", --deployment ID, --self-check, --with digest,mail (not with --addon). Write them after two dashes: npm run deploy -- --addon',
  badSheet: (typed) =>
    `"${typed}" is no address of a Google Sheet: copy it from the browser, it begins with https://docs.google.com/spreadsheets/d/`,
  addOnHasNoSheet: 'An add-on is not put into one Sheet: leave out either --addon or --sheet.',
  otherSheet: (file) =>
    `This folder already belongs to another Sheet: leave out --sheet, or delete ${file} to leave that one as it is.`,
  fetchingTool: 'Fetching clasp, the tool of Google that copies the add-on (once, about 280 MB on the disk) …',
  toolNotFetched:
    'clasp, the tool of Google, could not be fetched: check the internet connection (or the proxy) and try again.',
  building: 'Building the add-on …',
  signingIn: 'A browser window opens: choose your Google account, tick every box and press "Continue".',
  creating: 'Creating the script in your Google account …',
  pushing: (zone) => `Copying the add-on to Google (its clock is that of this computer, ${zone}) …`,
  releasing: 'Publishing the version …',
  emptySheetLeft: (title) => `If an empty Sheet "${title}" has appeared in Google Drive, you may delete it.`,
  failures: {
    notSignedIn: 'You are not signed in to Google: run "npm run clasp login", then "npm run deploy" again.',
    signInExpired:
      'Google no longer accepts the earlier sign-in: run "npm run clasp login", then "npm run deploy" again.',
    signInIncomplete:
      'Not every box was ticked at sign-in: run "npm run clasp login", tick all of them, then "npm run deploy" again.',
    apiSwitchedOff: `The Apps Script API is switched off for your account: open ${USER_SETTINGS}, switch it on, wait two minutes and run "npm run deploy" again.`,
    adminForbids:
      'The administrator of your Google Workspace does not allow this: ask for access to clasp, or copy the files by hand (docs/install.en.md, "Without a terminal").',
    noRights:
      'This account may not change that file: sign in as its owner with "npm run clasp login", then run "npm run deploy" again.',
    filesConflict:
      'Two files of the folder dist have the same name: delete the folder dist and run "npm run deploy" again.',
    filesRefused:
      'Google refused the files: delete the folder dist, run "npm run deploy" again, and report it if it stays so.',
    network: 'Google cannot be reached: check the internet connection (or the proxy) and run "npm run deploy" again.',
    quota:
      'Google allows no more of this for now (limits per minute and per day): run "npm run deploy" again in an hour.',
  },
  notFound: (file) =>
    `Google does not know the script of this folder (deleted, or of another account): delete ${file} to make a new one, or sign in with the other account by "npm run clasp login".`,
  unknownFailure: (said) =>
    `Google's tool stopped${said === '' ? ' without a word' : ` and said "${said}"`}: run "npm run deploy" again; if it stays so, see "When something goes wrong" in docs/install.en.md.`,
  severalDeployments: (ids) =>
    `There are several deployments (${ids.join(', ')}): say which to renew, npm run deploy -- --deployment ID --release "what is new"`,
  scriptTitle: 'Sales register',
  ready: (address) => `Done. Open ${address}`,
  nextInSheet: (menu, setUp) =>
    `Wait until the menu "${menu}" appears to the right of "Help" (reload the page if it does not), choose "${setUp}" in it and allow what Google asks for; it then asks whether the workbook's clock is right. If it warns that the app is not verified, it means this copy of yours: "Advanced", then "Go to …".`,
  nextForAddOn:
    'There choose Deploy > Test deployments, the type "Editor add-on", "Create new test", a test Sheet, "Save test" and "Execute". docs/publish.md says how to publish it.',
  selfCheck: (here, menu, command) =>
    `On this computer: ${here} In the Sheet choose "${menu}" > "${command}": it takes about a minute and writes what it found on a sheet of that name.`,
  released: (deploymentId, version) =>
    `Published${version === null ? '' : ` as version ${version}`}: deployment ${deploymentId}; its address stays the same.`,
};

const ru: DeployWords = {
  usage:
    'Известны параметры --addon, --sheet АДРЕС, --release "что нового", --deployment ID, --self-check, --with digest,mail (не вместе с --addon). Их пишут после двух дефисов: npm run deploy -- --addon',
  badSheet: (typed) =>
    `«${typed}» — не адрес Google Таблицы: скопируйте его из браузера, он начинается с https://docs.google.com/spreadsheets/d/`,
  addOnHasNoSheet: 'Дополнение не ставится в одну таблицу: уберите --addon или --sheet.',
  otherSheet: (file) =>
    `Эта папка уже связана с другой таблицей: уберите --sheet или удалите файл ${file}, и прежняя таблица останется как есть.`,
  fetchingTool: 'Загружаем clasp, программу Google, которая копирует дополнение (один раз, на диске около 280 МБ) …',
  toolNotFetched: 'Программу Google clasp загрузить не удалось: проверьте интернет (или прокси) и попробуйте ещё раз.',
  building: 'Сборка дополнения …',
  signingIn: 'Откроется окно браузера: выберите аккаунт Google, отметьте все галочки и нажмите «Продолжить».',
  creating: 'Создаём скрипт в вашем аккаунте Google …',
  pushing: (zone) => `Копируем дополнение в Google (часы — как на этом компьютере, ${zone}) …`,
  releasing: 'Публикуем версию …',
  emptySheetLeft: (title) => `Если на Google Диске появилась пустая таблица «${title}», её можно удалить.`,
  failures: {
    notSignedIn: 'Вход в Google не выполнен: выполните npm run clasp login, затем снова npm run deploy.',
    signInExpired:
      'Google больше не принимает прежний вход: выполните npm run clasp login, затем снова npm run deploy.',
    signInIncomplete:
      'При входе отмечены не все галочки: выполните npm run clasp login, отметьте все, затем снова npm run deploy.',
    apiSwitchedOff: `Для вашего аккаунта выключен Apps Script API: откройте ${USER_SETTINGS}, включите его, подождите две минуты и снова выполните npm run deploy.`,
    adminForbids:
      'Администратор вашего Google Workspace этого не разрешает: попросите доступ для clasp или скопируйте файлы вручную (docs/install.ru.md, «Без терминала»).',
    noRights:
      'У этого аккаунта нет права менять этот файл: войдите как владелец командой npm run clasp login и снова выполните npm run deploy.',
    filesConflict: 'В папке dist два файла с одним именем: удалите папку dist и снова выполните npm run deploy.',
    filesRefused:
      'Google не принял файлы: удалите папку dist и снова выполните npm run deploy; если не поможет, сообщите нам.',
    network: 'Нет связи с Google: проверьте интернет (или прокси) и снова выполните npm run deploy.',
    quota: 'Google пока больше не разрешает (есть пределы на минуту и на день): выполните npm run deploy через час.',
  },
  notFound: (file) =>
    `Google не знает скрипта этой папки (удалён или в другом аккаунте): удалите файл ${file}, чтобы создать новый, или войдите в другой аккаунт командой npm run clasp login.`,
  unknownFailure: (said) =>
    `Программа Google остановилась${said === '' ? ' без объяснений' : ` со словами «${said}»`}: выполните npm run deploy ещё раз; если не поможет, см. «Если что-то пошло не так» в docs/install.ru.md.`,
  severalDeployments: (ids) =>
    `Развёртываний несколько (${ids.join(', ')}): укажите, какое обновить, npm run deploy -- --deployment ID --release "что нового"`,
  scriptTitle: 'Реестр продаж',
  ready: (address) => `Готово. Откройте ${address}`,
  nextInSheet: (menu, setUp) =>
    `Дождитесь меню «${menu}» справа от «Справка» (если его нет, обновите страницу), выберите в нём «${setUp}» и разрешите то, о чём спросит Google; затем будет вопрос, верны ли часы таблицы. Если он предупредит, что приложение не проверено, речь о вашей же копии: «Дополнительные настройки», затем «Перейти на страницу …».`,
  nextForAddOn:
    'Там выберите «Начать развертывание > Пробные развертывания», тип «Дополнение редактора», «Создать тест», пробную таблицу, «Сохранить» и «Выполнить». Как опубликовать, сказано в docs/publish.md.',
  selfCheck: (here, menu, command) =>
    `На этом компьютере: ${here} В таблице выберите «${menu}» → «${command}»: это займёт около минуты, результат будет на листе с этим названием.`,
  released: (deploymentId, version) =>
    `Опубликовано${version === null ? '' : `, версия ${version}`}: развёртывание ${deploymentId}, его адрес прежний.`,
};

export function deployWords(language: Language): DeployWords {
  return language === 'ru' ? ru : en;
}
