import { showPage } from '../shared/showPage';
import { helpData } from './data';

showPage(helpData, ({ title, introduction, sheetsTitle, sheets }) => (
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
