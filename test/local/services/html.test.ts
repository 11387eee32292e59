import { refusal, script } from './script';

describe('HtmlService templates', () => {
  function page(source: string, variables = ''): unknown {
    return script(`
      const template = HtmlService.createTemplate(${JSON.stringify(source)});
      ${variables}
      return template.evaluate().getContent();`);
  }

  test('run code between <? and ?>', () => {
    expect(page('<? for (let i = 0; i < 3; i++) { ?><b><?= i ?></b><? } ?>')).toBe('<b>0</b><b>1</b><b>2</b>');
  });

  test('make printed values harmless in the page', () => {
    expect(page('<p><?= name ?></p>', "template.name = '<script>';")).toBe('<p>&lt;script&gt;</p>');
  });

  test('make printed values harmless inside a string of a script', () => {
    const made = page("<script>var name = '<?= name ?>';</script>", 'template.name = "\'</script>";');
    expect(made).toBe("<script>var name = '\\x27\\x3c\\x2fscript\\x3e';</script>");
  });

  test('refuse addresses that would run code', () => {
    expect(page('<a href="<?= link ?>">x</a>', "template.link = 'javascript:alert(1)';")).not.toContain('javascript');
  });

  test('print as it is what stands in <?!= ?>', () => {
    expect(page('<?!= html ?>', "template.html = '<b>';")).toBe('<b>');
  });

  test('reach the project’s own functions and files', () => {
    const content = script(`return HtmlService.createTemplateFromFile('Page').evaluate().getContent();`, {
      files: {
        'Include.js': 'function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }',
        'Page.html': "<main><?!= include('ui/style') ?></main>",
        'ui/style.html': '<style></style>',
      },
    });
    expect(content).toBe('<main><style></style></main>');
  });

  test('name the file that is missing', () => {
    expect(refusal("HtmlService.createTemplateFromFile('Nowhere');")).toBe('No HTML file named Nowhere was found.');
  });
});

describe('HtmlService pages', () => {
  test('escape what is not trusted', () => {
    const content = script(
      "return HtmlService.createHtmlOutput('<p>').append('<b>').appendUntrusted('<script>').getContent();",
    );
    expect(content).toBe('<p><b>&lt;script&gt;');
  });

  test('take only four kinds of meta tags', () => {
    const body = "HtmlService.createHtmlOutput('').addMetaTag('robots', 'none');";
    expect(refusal(body)).toContain('The meta tag you specified is not allowed in this context.');
  });
});
