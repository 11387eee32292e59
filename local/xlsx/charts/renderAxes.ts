import type { ChartData } from '../../store/workbookData';
import { escapeXml } from '../xml/escapeXml';
import { textOption } from './chartOptions';

/** The file's numbers of the two axes of a group. */
export function axisIds(secondary: boolean): readonly [string, string] {
  return secondary ? ['30', '40'] : ['10', '20'];
}

/** The axis of categories and the axis of values. Google draws the first bar on top, a file from below unless told. */
export function renderAxes(chart: ChartData, isBar: boolean, secondary: boolean): string {
  const [category, value] = axisIds(secondary);
  const titleOf = (names: readonly string[]): string => {
    const title = names.map((name) => textOption(chart.options, name)).find((found) => found !== undefined);
    return title === undefined ? '' : renderTitle(title, 1000);
  };
  const categoryTitles = isBar ? ['vAxis.title', 'vAxes.0.title'] : ['hAxis.title', 'hAxes.0.title'];
  const valueTitles = isBar ? ['hAxis.title', 'hAxes.0.title'] : ['vAxis.title', 'vAxes.0.title'];
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const crosses = secondary || isBar ? 'max' : 'autoZero';
  return (
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${secondary ? '1' : '0'}"/><c:axPos val="${isBar ? 'l' : 'b'}"/>${secondary ? '' : titleOf(categoryTitles)}` +
    `<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}<c:crossAx val="${value}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'b' : secondary ? 'r' : 'l'}"/>${secondary ? '' : grid}${titleOf(secondary ? ['vAxes.1.title'] : valueTitles)}` +
    `${valueFormat(chart, isBar, secondary)}${ticks}<c:crossAx val="${category}"/><c:crosses val="${crosses}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

/** Google's named formats of axes; anything else is a number format as it stands. */
const namedFormats: Readonly<Record<string, string>> = {
  percent: '0%',
  decimal: '#,##0.##',
  short: '#,##0',
  long: '#,##0',
};

/** How the numbers along the axis look: as asked, else as in the cells. */
function valueFormat(chart: ChartData, isBar: boolean, secondary: boolean): string {
  const axis = secondary ? 'vAxes.1' : isBar ? 'hAxis' : 'vAxis';
  const wanted = textOption(chart.options, `${axis}.format`);
  if (wanted === undefined) return '<c:numFmt formatCode="General" sourceLinked="1"/>';
  return `<c:numFmt formatCode="${escapeXml((namedFormats[wanted] ?? wanted).replace(/^#%$/, '0%'))}" sourceLinked="0"/>`;
}

/** A title in one size, in hundredths of a point. */
export function renderTitle(text: string, size: number): string {
  const look = `sz="${String(size)}" b="0"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>` +
    `<a:r><a:rPr ${look}/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}
