import type { JSX } from 'preact';
import { TABLE_KEYS, tables as ourTables, type TableKey } from '../../core/register/tables/tables';
import { adoptPageTextsOf } from '../../language/adoptPageTexts';
import { QuestionChoice, type Shown } from './Question';
import { questionsOf, type WizardState } from './state';
import type { Work } from './work';

interface WhatStepProps extends Shown {
  readonly state: WizardState;
  readonly work: Work;
}

/** Where the rows come from, which of the tables there it is, and into which of ours they go. */
export function WhatStep(props: WhatStepProps): JSX.Element {
  const { state } = props;
  return (
    <>
      {state.way === 'adopt' ? <Sheets {...props} /> : <Sources {...props} />}
      {state.tables.length > 0 && <FoundTables {...props} />}
      {state.proposal && <Target {...props} />}
    </>
  );
}

function Sources({ state, words, work }: WhatStepProps): JSX.Element {
  const { file, fileHint, paste, pasteHint, sheet, sheetNone } = words.what;
  return (
    <div class="sources">
      <label class="drop">
        <input
          type="file"
          aria-describedby="file-hint"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) work.readFile(chosen);
            currentTarget.value = '';
          }}
        />
        <b>{file}</b>
        <span id="file-hint">{fileHint}</span>
      </label>
      <div class="others">
        <label>
          <span>{paste}</span>
          <textarea
            rows={1}
            placeholder={pasteHint}
            value=""
            onChange={({ currentTarget }) => currentTarget.value.trim() !== '' && work.readText(currentTarget.value)}
          />
        </label>
        <label>
          <span>{sheet}</span>
          <SheetChoice state={state} work={work} none={sheetNone} />
        </label>
      </div>
    </div>
  );
}

/** A sheet that is to stay where it is can only be one of this workbook. */
function Sheets({ state, language, work }: WhatStepProps): JSX.Element {
  const words = adoptPageTextsOf(language);
  if (state.sheets.length === 0) return <p>{state.busy || state.trouble !== '' ? '' : words.noSheets}</p>;
  return (
    <label class="target">
      <span>{words.sheet}</span>
      <SheetChoice {...{ state, work, none: '' }} />
    </label>
  );
}

function SheetChoice({
  state,
  work,
  none,
}: Pick<WhatStepProps, 'state' | 'work'> & { readonly none: string }): JSX.Element {
  const { sheets, source } = state;
  return (
    <select
      value={sheets.includes(source) ? source : ''}
      disabled={sheets.length === 0}
      onChange={({ currentTarget }) => work.readSheet(currentTarget.value)}
    >
      <option value="" disabled>
        {none}
      </option>
      {sheets.map((name) => (
        <option value={name}>{name}</option>
      ))}
    </select>
  );
}

function FoundTables({ state, words, tell }: WhatStepProps): JSX.Element {
  const { found, table } = words.what;
  return (
    <fieldset class="found">
      <legend>{found(state.tables.length)}</legend>
      {state.tables.map(({ sheets, headingRows, rows, columns }, index) => (
        <label>
          <input
            type="radio"
            name="table"
            checked={index === state.chosen}
            onChange={() => tell({ kind: 'tableChosen', index })}
          />
          <span>
            {table({
              sheet: sheets.join(', '),
              heading: headingRows[0] ?? 0,
              rows: rows.length,
              columns: columns.length,
            })}
            <small>{columns.map(({ heading }) => heading).join(' · ')}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The tables that people fill; the others say how the register works. */
const TARGETS: readonly TableKey[] = [...TABLE_KEYS.filter((key) => ourTables[key].kind === 'entered'), 'calls'];

function Target(props: WhatStepProps): JSX.Element {
  const { state, words, language, tell } = props;
  const [asked] = questionsOf(state, 'what');
  const into = state.way === 'adopt' ? adoptPageTextsOf(language).into : words.what.into;
  return (
    <label class="target">
      <span>{into}</span>
      {asked ? (
        <QuestionChoice {...props} asked={asked} label={into} />
      ) : (
        <select
          value={state.proposal?.table}
          onChange={({ currentTarget }) => tell({ kind: 'into', table: currentTarget.value as TableKey })}
        >
          {TARGETS.map((key) => (
            <option value={key}>{ourTables[key].sheet[language]}</option>
          ))}
        </select>
      )}
    </label>
  );
}
