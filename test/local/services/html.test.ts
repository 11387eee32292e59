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

  test('print what code appends to output', () => {
    const source =
      '<ul><? for (const name of names) output.append("<li>").appendUntrusted(name).append("</li>"); ?></ul>';
    expect(page(source, "template.names = ['a', '<b>'];")).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });

  test('print what code assigns to output._ and output._$', () => {
    expect(page("<? output._ = '<hr>'; output._$ = '<hr>'; ?>.")).toBe('<hr>&lt;hr&gt;.');
  });

  test('take a title that code gives to output', () => {
    const title = script(`return HtmlService.createTemplate("<? output.setTitle('Deals') ?>").evaluate().getTitle();`);
    expect(title).toBe('Deals');
  });

  test('go on in the next line after a comment that nobody ends', () => {
    expect(page('a<? var x; // why ?> hidden\nb<?= 1 // why ?> hidden\nc')).toBe('ab1c');
  });

  test('refuse nothing that stands between two pieces of code', () => {
    expect(page('<? if (true) { ?>yes<? } else { ?>no<? } ?>')).toBe('yes');
  });

  test('show their code as Google does', () => {
    const code = script("return HtmlService.createTemplate('<b><?= 1 ?></b>').getCode();");
    expect(code).toContain(
      'var output = HtmlService.initTemplate(); output._ = "<b>";output._$ =  1 ;output._ = "</b>";',
    );
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

  test('escape what is not trusted by where it comes to stand', () => {
    const content = script(
      `return HtmlService.createHtmlOutput("<script>var name = '").appendUntrusted("'</script>").getContent();`,
    );
    expect(content).toBe("<script>var name = '\\x27\\x3c\\x2fscript\\x3e");
  });

  test('take only four kinds of meta tags', () => {
    const body = "HtmlService.createHtmlOutput('').addMetaTag('robots', 'none');";
    expect(refusal(body)).toContain('The meta tag you specified is not allowed in this context.');
  });
});
