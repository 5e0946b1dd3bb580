import type { EChartsCoreOption } from 'echarts/core'

/** One kind of part of a bar, such as a state of progress. */
export type Part = { readonly name: string; readonly colour: string }

/** One bar: its parts in the order of the kinds, and the marks that say how little or much is wanted. */
export type Bar = {
  readonly label: string
  readonly values: readonly number[]
  readonly low?: number | null
  readonly high?: number | null
}

/** Lying bars put together from parts; `marks` names the lower and the upper mark where there are any. */
export type Bars = {
  readonly parts: readonly Part[]
  readonly bars: readonly Bar[]
  readonly marks?: readonly [low: string, high: string]
  readonly width?: number
}

/** Counts by row and column, the darker the more. */
export type Matrix = {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** By row, then column. */
  readonly counts: readonly (readonly number[])[]
  readonly colour: string
  readonly width?: number
}

const ink = '#1f2329'
const soft = '#575d66'
const line = '#dfe2e6'
/** Names in single quotes: the drawing puts them into an attribute as they are. */
const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC Variable', sans-serif"
const text = { color: ink, fontFamily, fontSize: 12 }

/** Draws bars as SVG. */
export function drawBars(content: Bars): Promise<string> {
  const { parts, bars, marks, width = 760 } = content
  const labels = bars.map(({ label }) => label)
  const series = parts.map(({ name, colour }, index) => ({
    name,
    type: 'bar',
    stack: 'all',
    silent: true,
    barWidth: 14,
    itemStyle: { color: colour },
    data: bars.map(({ values }) => values[index] ?? 0),
  }))
  const height = 64 + bars.length * 26
  return draw(width, height, {
    legend: { top: 0, left: 0, textStyle: text, itemWidth: 14, itemHeight: 10, selectedMode: false },
    grid: {
      top: 34,
      left: 8,
      right: 24,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { ...text, color: soft },
      splitLine: { lineStyle: { color: line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { ...text, width: Math.round(width * 0.36), overflow: 'truncate' },
    },
    series: [...series, ...(marks ? markSeries(bars, marks) : [])],
  })
}

function markSeries(bars: readonly Bar[], [low, high]: readonly [string, string]) {
  const at = (which: 'low' | 'high') =>
    bars.flatMap((bar, index) => (typeof bar[which] === 'number' ? [[bar[which], index]] : []))
  const mark = { type: 'scatter', symbol: 'rect', symbolSize: [3, 20], silent: true, z: 5 }
  return [
    { ...mark, name: low, itemStyle: { color: '#8a6100', opacity: 1 }, data: at('low') },
    { ...mark, name: high, itemStyle: { color: ink, opacity: 1 }, data: at('high') },
  ]
}

/** Draws a matrix of counts as SVG; a nought is left pale, so that gaps are seen. */
export function drawMatrix(content: Matrix): Promise<string> {
  const { rows, columns, counts, colour, width = 900 } = content
  const cells = counts.flatMap((row, y) => row.map((count, x) => [x, y, count]))
  const most = Math.max(1, ...cells.map(([, , count]) => count ?? 0))
  const height = 40 + rows.length * 34 + 110
  return draw(width, height, {
    grid: { top: 8, left: 8, right: 8, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    visualMap: { show: false, min: 0, max: most, inRange: { color: ['#f5f6f8', colour] } },
    xAxis: {
      type: 'category',
      data: columns,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...text,
        interval: 0,
        rotate: columns.length > 6 ? 45 : 0,
        width: 110,
        overflow: 'truncate',
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...text, width: Math.round(width * 0.3), overflow: 'truncate' },
    },
    series: [
      {
        type: 'heatmap',
        silent: true,
        data: cells.map(([x, y, count = 0]) => ({
          value: [x, y, count],
          label: {
            show: true,
            ...text,
            color: count > most * 0.55 ? '#ffffff' : count === 0 ? '#5f6670' : ink,
          },
        })),
        itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
      },
    ],
  })
}

/** Pictures by what they show: one takes long to draw and is asked for again and again. */
const drawn = new Map<string, string>()
const mostDrawn = 40

async function draw(width: number, height: number, option: EChartsCoreOption): Promise<string> {
  const key = JSON.stringify([width, height, option])
  const picture = drawn.get(key) ?? (await drawAnew(width, height, option))
  drawn.delete(key)
  drawn.set(key, picture)
  for (const oldest of drawn.keys()) if (drawn.size > mostDrawn) drawn.delete(oldest)
  return picture
}

async function drawAnew(width: number, height: number, option: EChartsCoreOption): Promise<string> {
  const echarts = await charts()
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ animation: false, backgroundColor: '#ffffff', textStyle: { fontFamily }, ...option })
    return plain(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}

/** The drawing without style sheets and inline styles, so that it may stand in a page whose policy refuses both. */
function plain(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_whole, styles: string) =>
      styles
        .split(';')
        .map((one) => /^\s*([\w-]+)\s*:\s*(.+?)\s*$/.exec(one))
        .flatMap((found) => (found ? ` ${found[1]}="${found[2]}"` : ''))
        .join(''),
    )
}

async function charts() {
  const [core, shapes, parts, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  const { GridComponent, LegendComponent, VisualMapComponent } = parts
  const { BarChart, HeatmapChart, ScatterChart } = shapes
  core.use([
    BarChart,
    ScatterChart,
    HeatmapChart,
    GridComponent,
    LegendComponent,
    VisualMapComponent,
    renderers.SVGRenderer,
  ])
  return core
}
