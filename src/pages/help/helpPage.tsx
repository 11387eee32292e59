import { TABLE_KEYS, tables } from '../../core/register/tables/tables';
import { helpTextsOf } from '../../language/helpTexts';
import { object } from '../bridge/shape';
import { aboutPage, pageOf } from '../shared/page';

export const helpPage = pageOf(object(aboutPage), ({ title, language }) => {
  const { parts, sheets } = helpTextsOf(language);
  return (
    <>
      <h1 class="unseen">{title}</h1>
      {parts.map(({ title: heading, sentences }) => (
        <section>
          <h2>{heading}</h2>
          {sentences.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </section>
      ))}
      <h2>{sheets}</h2>
      <dl>
        {TABLE_KEYS.map((key) => (
          <div>
            <dt>{tables[key].sheet[language]}</dt>
            <dd>{tables[key].purpose[language]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
});
