import { Chart, registerables } from 'chart.js';
import type { ReactElement } from 'react';
import { createElement, useEffect, useRef } from 'react';
import type { ChartConfiguration } from 'chart.js';

Chart.register(...registerables);

/** Where a frame gets its picture from, and how it hears that the cells behind it have changed. */
export interface ChartSource {
  configOf(drawingId: string): ChartConfiguration | null;
  subscribe(listener: () => void): () => void;
}

/** The name under which Univer finds the component in a drawing. */
export const chartComponentKey = 'RegisterChart';

/** A component that draws one chart inside Univer's layer of things that float over cells. */
export function createChartFrame(source: ChartSource): (props: { data?: { chart?: string } }) => ReactElement {
  return function ChartFrame({ data }) {
    const canvas = useRef<HTMLCanvasElement>(null);
    const id = data?.chart ?? '';
    useEffect(() => {
      const element = canvas.current;
      if (!element) return undefined;
      let chart: Chart | undefined;
      let shown = '';
      function draw(): void {
        const config = source.configOf(id);
        const text = JSON.stringify(config);
        if (!element || text === shown) return;
        shown = text;
        chart?.destroy();
        chart = config ? new Chart(element, config) : undefined;
      }
      draw();
      const unsubscribe = source.subscribe(draw);
      return () => {
        unsubscribe();
        chart?.destroy();
      };
    }, [id]);
    return createElement(
      'div',
      { className: 'chart', 'data-chart': id },
      createElement('canvas', { ref: canvas, role: 'img' }),
    );
  };
}
