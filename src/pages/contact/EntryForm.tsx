import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../core/analysis';
import type { CellValue } from '../../core/register/schema/cell';
import { tables, type ColumnKey, type TypedCells } from '../../core/register/tables/tables';
import type { Texts } from '../../core/texts';
import { formatDay, parseIsoMoment } from '../../core/values/moment';
import { CARD_STAMPS, entryFields, typedRow, type CardTable, type EntryField } from '../../core/views/entryForm';
import type { ContactTexts } from '../../language/contactTexts';
import type { Taken } from '../bridge/doors';
import { textTyped } from './typed';

interface EntryFormProps {
  readonly table: CardTable;
  readonly analysis: Analysis;
  /** What stands in the fields, by column. */
  readonly typed: TypedCells;
  readonly change: (column: ColumnKey, cell: CellValue) => void;
  /** Cells of the row that are not asked for. */
  readonly given: TypedCells;
  readonly isBusy: boolean;
  readonly save: (row: Omit<Taken<'saveEntry'>, 'key'>) => void;
  readonly say: (sentence: string) => void;
  readonly texts: Texts;
  readonly words: ContactTexts;
}

/** By which column a row is somebody's work. */
const WHOSE = { sales: 'seller', deals: 'seller', documents: 'responsible' } as const;

/** What it means that nobody is chosen in a column; blank where that means nothing. */
function ifNobody(table: CardTable, column: ColumnKey, { nobodyOf }: ContactTexts): string {
  return table !== 'clients' && WHOSE[table] === column ? nobodyOf[table] : '';
}

/** A row of a table that is about the client of the card; its fields are the columns of the table. */
export function EntryForm(props: EntryFormProps): JSX.Element {
  const { table, analysis, typed, change, given, isBusy, save, say, texts, words } = props;
  const { language } = texts;
  const fields = useMemo(() => entryFields(table, analysis, language), [table, analysis, language]);

  function submit(): void {
    const { cells, problems } = typedRow(table, typed, analysis, language);
    const [problem] = problems;
    if (problem) say(`${texts.problemSentence(problem)} ${texts.problems[problem.code].fix(problem)}`);
    else save({ table, cells: { ...given, ...cells }, stamps: CARD_STAMPS[table] });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) submit();
      }}
    >
      <h2>{tables[table].sheet[language]}</h2>
      {fields.map((field, index) => (
        <Field
          field={field}
          value={typed[field.column] ?? ''}
          isFirst={index === 0}
          ifBlank={ifNobody(table, field.column, words)}
          change={(value) => change(field.column, value)}
        />
      ))}
      <button class="primary" type="submit" disabled={isBusy}>
        {isBusy ? words.saving : words.save}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly field: EntryField;
  readonly value: CellValue;
  readonly isFirst: boolean;
  /** What is said beside a choice while nothing is chosen; blank: nothing. */
  readonly ifBlank: string;
  readonly change: (value: CellValue) => void;
}

function focus(input: HTMLInputElement | HTMLSelectElement | null): void {
  input?.focus();
}

function Field({ field, value, isFirst, ifBlank, change }: FieldProps): JSX.Element {
  const { column, label, kind, isRequired, choices } = field;
  const about = { name: column, ...(isFirst && { ref: focus }) };
  return (
    <label>
      <span>
        {label}
        {isRequired ? ' *' : ''}
      </span>
      {kind === 'choice' ? (
        <select {...about} value={textTyped(value)} onChange={({ currentTarget }) => change(currentTarget.value)}>
          <option value="" />
          {choices.map((choice) => (
            <option value={choice}>{choice}</option>
          ))}
        </select>
      ) : kind === 'date' ? (
        <input
          {...about}
          type="date"
          value={typeof value === 'object' ? formatDay(value.serial) : ''}
          onInput={({ currentTarget }) => change(dayCell(currentTarget.value))}
        />
      ) : (
        <input {...about} value={textTyped(value)} onInput={({ currentTarget }) => change(currentTarget.value)} />
      )}
      {kind === 'choice' && value === '' && ifBlank !== '' && <small>{ifBlank}</small>}
    </label>
  );
}

function dayCell(iso: string): CellValue {
  const serial = parseIsoMoment(iso);
  return serial === null ? '' : { serial };
}
