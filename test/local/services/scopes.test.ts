import type { RuntimeOptions } from '../../../local/services/runtime';
import { project, refusal, script } from './script';

const auth = 'https://www.googleapis.com/auth/';

/** A project whose manifest asks for these scopes. */
function asking(...scopes: readonly string[]): RuntimeOptions {
  return { files: { 'appsscript.json': JSON.stringify({ oauthScopes: scopes.map((scope) => auth + scope) }) } };
}

const current = asking('spreadsheets.currentonly');

describe('the scopes of the manifest', () => {
  test.each([
    ["ScriptApp.newTrigger('f');", 'ScriptApp.newTrigger', `${auth}script.scriptapp`],
    ['ScriptApp.getProjectTriggers();', 'ScriptApp.getProjectTriggers', `${auth}script.scriptapp`],
    ["SpreadsheetApp.create('x');", 'SpreadsheetApp.create', `${auth}spreadsheets`],
    ["SpreadsheetApp.openById('x');", 'SpreadsheetApp.openById', `${auth}spreadsheets`],
    ["MailApp.sendEmail('a@b.c', 'x', 'y');", 'MailApp.sendEmail', `${auth}script.send_mail`],
    ["UrlFetchApp.fetch('https://example.com');", 'UrlFetchApp.fetch', `${auth}script.external_request`],
    [
      "GmailApp.search('x');",
      'GmailApp.search',
      '(https://www.googleapis.com/auth/gmail.readonly || https://mail.google.com/)',
    ],
    ["DriveApp.createFolder('x');", 'DriveApp.createFolder', `${auth}drive`],
    ['Session.getActiveUser().getEmail();', 'Session.getActiveUser', `${auth}userinfo.email`],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));",
      'Ui.showSidebar',
      `${auth}script.container.ui`,
    ],
    [
      "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'x');",
      'Ui.showModalDialog',
      `${auth}script.container.ui`,
    ],
  ])('refuse %s', (body, method, scope) => {
    expect(refusal(body, current)).toBe(
      `Specified permissions are not sufficient to call ${method}. Required permissions: ${scope}`,
    );
  });

  test('name all scopes of which one would do', () => {
    expect(refusal('SpreadsheetApp.getActiveRange();', asking('script.scriptapp'))).toBe(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ' +
        `(${auth}spreadsheets.currentonly || ${auth}spreadsheets)`,
    );
  });

  test('allow what they name', () => {
    expect(script("sheet.getRange('A1').setValue(1); return sheet.getRange('A1').getValue();", current)).toBe(1);
    expect(refusal("ScriptApp.newTrigger('f');", asking('spreadsheets', 'script.scriptapp'))).toBe(
      'nothing was thrown',
    );
  });

  test('do not matter to a project without a manifest', () => {
    expect(refusal("ScriptApp.newTrigger('f'); SpreadsheetApp.create('x');")).toBe('nothing was thrown');
  });
});

describe('consent that a person has given in part', () => {
  const wanted = asking('spreadsheets.currentonly', 'script.send_mail');
  const withheld: RuntimeOptions = { ...wanted, grantedScopes: [`${auth}spreadsheets.currentonly`] };

  test('keeps out what was not ticked', () => {
    expect(refusal("MailApp.sendEmail('a@b.c', 'x', 'y');", withheld)).toBe(
      `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${auth}script.send_mail`,
    );
  });

  test('is asked for again by requireAllScopes, which ends the run', () => {
    const message = 'Authorization is required to perform that action. Please run the script again to authorize it.';
    expect(refusal('ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);', withheld)).toBe(message);
    expect(refusal('ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);', wanted)).toBe('nothing was thrown');
  });

  test('is told by getAuthorizationInfo, for all scopes or for some', () => {
    const status = (scopes: string): string =>
      `String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL${scopes}).getAuthorizationStatus())`;
    const told = script(
      `return [
        ${status('')},
        ${status(`, ['${auth}spreadsheets.currentonly']`)},
        ${status(`, ['${auth}script.send_mail']`)},
        ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes(),
      ];`,
      withheld,
    );
    expect(told).toEqual(['REQUIRED', 'NOT_REQUIRED', 'REQUIRED', [`${auth}spreadsheets.currentonly`]]);
  });

  test('is complete when nothing is withheld', () => {
    const runtime = project(
      'function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }',
      wanted,
    );
    expect(runtime.run('status')).toBe('NOT_REQUIRED');
  });
});
