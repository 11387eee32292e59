import { pageOf } from '../shared/page';
import { helpData } from './data';

export const helpPage = pageOf(helpData, ({ title, introduction, sheetsTitle, sheets }) => (
  <>
    <h1 class="unseen">{title}</h1>
    {introduction.map((sentence) => (
      <p>{sentence}</p>
    ))}
    <h2>{sheetsTitle}</h2>
    <dl>
      {sheets.map(({ name, purpose }) => (
        <div>
          <dt>{name}</dt>
          <dd>{purpose}</dd>
        </div>
      ))}
    </dl>
  </>
));
