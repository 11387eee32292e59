import type { JSX } from 'preact';
import type { Given } from '../bridge/doors';

/** Lists under their headings. */
export function Groups({ groups }: Pick<Given<'changeStaff'>, 'groups'>): JSX.Element {
  return (
    <>
      {groups.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
