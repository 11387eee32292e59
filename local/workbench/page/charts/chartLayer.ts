import { DrawingTypeEnum, ICommandService } from '@univerjs/core';
import type { IFloatDomData } from '@univerjs/sheets-drawing';
import { DrawingApplyType, ISheetDrawingService } from '@univerjs/sheets-drawing';
import { ComponentManager } from '@univerjs/ui';
import type { ChartConfiguration } from 'chart.js';
import type { ChartData } from '../../../store/workbookData';
import type { UniverBook } from '../../../univer/univerBook';
import type { UniverStore } from '../../../univer/univerStore';
import { chartConfig } from './chartConfig';
import { chartComponentKey, createChartFrame } from './chartFrame';
import type { GridPoint } from './chartPlace';
import { chartPlace } from './chartPlace';
import { readChartTable } from './chartTable';

const drawingMutation = 'sheet.mutation.set-drawing-apply';

/** Shows the charts of the workbook over the cells, keeps them up to date, and notes where a person drags them. */
export function showCharts(book: UniverBook, store: UniverStore): void {
  const listeners = new Set<() => void>();
  const source = {
    configOf: (drawingId: string) => configOf(store, drawingId),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  book.injector.get(ComponentManager).register(chartComponentKey, createChartFrame(source));
  const layers = new Map<number, string>();
  const sync = (): void => {
    for (const { id } of store.sheets()) syncSheet(book, store, id, layers);
  };
  sync();
  const repaint = oncePerFrame(() => {
    sync();
    for (const listener of listeners) listener();
  });
  store.onChange(repaint);
  followDragging(book, store, layers);
}

function oncePerFrame(task: () => void): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      task();
    });
  };
}

function drawingIdOf(sheetId: number, chart: ChartData): string {
  return `chart-${sheetId}-${chart.id}`;
}

function configOf(store: UniverStore, drawingId: string): ChartConfiguration | null {
  for (const { id } of store.sheets()) {
    const chart = store.readSheet(id, 'charts').find((candidate) => drawingIdOf(id, candidate) === drawingId);
    if (chart) return chartConfig(chart, readChartTable(store, chart), store.readWorkbook('locale'));
  }
  return null;
}

/** Replaces the drawings of a sheet when a chart came, went or moved. */
function syncSheet(book: UniverBook, store: UniverStore, sheetId: number, layers: Map<number, string>): void {
  const charts = store.readSheet(sheetId, 'charts');
  const drawings = charts.map((chart) => drawingOf(book, store, sheetId, chart));
  const wanted = JSON.stringify(drawings);
  if (wanted === (layers.get(sheetId) ?? '[]')) return;
  layers.set(sheetId, wanted);
  const service = book.injector.get(ISheetDrawingService);
  const place = { unitId: book.unitId, subUnitId: book.keyOf(sheetId) };
  const old = Object.values(service.getDrawingData(place.unitId, place.subUnitId)).filter(isChart);
  if (old.length > 0) {
    const { redo: op, objects } = asOperation(service.getBatchRemoveOp(old));
    book.mutate(drawingMutation, { ...place, op, objects, type: DrawingApplyType.REMOVE });
  }
  if (drawings.length === 0) return;
  const { redo: op, objects } = asOperation(service.getBatchAddOp(drawings));
  book.mutate(drawingMutation, { ...place, op, objects, type: DrawingApplyType.INSERT });
}

function asOperation(operation: unknown): { redo: unknown; objects: unknown } {
  return operation as { redo: unknown; objects: unknown };
}

function isChart(drawing: object): drawing is IFloatDomData & ReturnType<typeof drawingOf> {
  return 'componentKey' in drawing && drawing.componentKey === chartComponentKey;
}

function drawingOf(book: UniverBook, store: UniverStore, sheetId: number, chart: ChartData) {
  const { rowHeader, columnHeader } = book.worksheet(sheetId).getConfig();
  const { from, to, left, top } = chartPlace(store, sheetId, chart.position);
  const drawingId = drawingIdOf(sheetId, chart);
  const { width, height } = chart.position;
  return {
    unitId: book.unitId,
    subUnitId: book.keyOf(sheetId),
    drawingId,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: chartComponentKey,
    sheetTransform: { from, to },
    axisAlignSheetTransform: { from, to },
    transform: { left: left + rowHeader.width, top: top + columnHeader.height, width, height },
    data: { chart: drawingId },
    allowTransform: true,
  };
}

interface Dragged {
  drawingId?: string;
  sheetTransform?: { from: GridPoint };
  transform?: { width?: number; height?: number };
}

/** A chart that a person has moved or resized keeps its new place. */
function followDragging(book: UniverBook, store: UniverStore, layers: Map<number, string>): void {
  book.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== drawingMutation || book.isMutating()) return;
    const { subUnitId } = command.params as { subUnitId: string };
    const sheetId = book.idOf(subUnitId);
    const service = book.injector.get(ISheetDrawingService);
    const drawings = Object.values(service.getDrawingData(book.unitId, subUnitId)).filter(isChart) as Dragged[];
    const charts = store.readSheet(sheetId, 'charts').flatMap((chart) => {
      const drawing = drawings.find(({ drawingId }) => drawingId === drawingIdOf(sheetId, chart));
      return drawing ? [{ ...chart, position: positionOf(drawing, chart) }] : [];
    });
    layers.set(sheetId, JSON.stringify(charts.map((chart) => drawingOf(book, store, sheetId, chart))));
    store.writeSheet(sheetId, 'charts', charts);
  });
}

function positionOf(drawing: Dragged, chart: ChartData): ChartData['position'] {
  const from = drawing.sheetTransform?.from;
  if (!from) return chart.position;
  return {
    row: from.row,
    column: from.column,
    offsetX: Math.round(from.columnOffset),
    offsetY: Math.round(from.rowOffset),
    width: Math.round(drawing.transform?.width ?? chart.position.width),
    height: Math.round(drawing.transform?.height ?? chart.position.height),
  };
}
