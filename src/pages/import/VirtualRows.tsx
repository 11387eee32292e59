import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** Pixels of a row of the preview; the look holds it to that. */
const ROW = 28;
/** Rows drawn above and below what is seen, so that none is missing while somebody scrolls. */
const SPARE = 12;

interface VirtualRowsProps {
  readonly label: string;
  /** The second column holds sentences. */
  readonly isRemarked: boolean;
  readonly head: readonly string[];
  readonly count: number;
  /** The cells of a row, asked only for rows that are seen. */
  readonly row: (index: number) => readonly string[];
}

/** A table of any length of which only what is seen is drawn. */
export function VirtualRows({ label, isRemarked, head, count, row }: VirtualRowsProps): JSX.Element {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(400);
  const first = Math.max(0, Math.floor(top / ROW) - SPARE);
  const last = Math.min(count, Math.ceil((top + height) / ROW) + SPARE);
  const shown = Array.from({ length: last - first }, (_none, index) => first + index);
  return (
    <div
      class={isRemarked ? 'rows remarked' : 'rows'}
      role="table"
      aria-label={label}
      aria-rowcount={count + 1}
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        setTop(currentTarget.scrollTop);
        setHeight(currentTarget.clientHeight);
      }}
    >
      <div class="row head" role="row" aria-rowindex={1}>
        {head.map((heading) => (
          <span role="columnheader">{heading}</span>
        ))}
      </div>
      <div role="rowgroup" style={{ height: count * ROW, paddingTop: first * ROW }}>
        {shown.map((index) => (
          <div class="row" role="row" aria-rowindex={index + 2} key={index}>
            {row(index).map((cell) => (
              <span role="cell" title={cell}>
                {cell}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
