import type { EChartsType } from 'echarts/core';

type Series = { name: string; kind: 'line' | 'bar' | 'step'; values: (number | null)[]; levels: string[] };

const ROW = 92;
const TOP = 30;
const PLOT = 52;

const CSS = `
  :host { display: block; }
  .chart { width: 100%; }
`;

/** Small charts one under the other on one time axis. The table beside it, in the page, says the same in figures. */
class TrendBand extends HTMLElement {
  private chart?: EChartsType;
  private moments: string[] = [];
  private rows: Series[] = [];
  private title_ = '';
  private drawing = 0;
  private readonly size = new ResizeObserver(() => this.chart?.resize());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly again = () => this.draw();

  set axis(value: string[]) { this.moments = value ?? []; this.draw(); }
  set series(value: Series[]) { this.rows = value ?? []; this.draw(); }
  set label(value: string) { this.title_ = value; this.draw(); }

  connectedCallback() {
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).innerHTML = `<style>${CSS}</style><div class="chart" role="img"></div>`;
    }
    this.size.observe(this);
    this.dark.addEventListener('change', this.again);
    this.draw();
  }

  disconnectedCallback() {
    this.size.disconnect();
    this.dark.removeEventListener('change', this.again);
    this.chart?.dispose();
    this.chart = undefined;
  }

  /** The library is fetched by the first page that shows a chart, not by the portal's first page. */
  private async draw() {
    const turn = ++this.drawing;
    const place = this.shadowRoot?.querySelector<HTMLElement>('.chart');
    if (!place || !this.isConnected || !this.rows.length) {
      return;
    }
    const { init } = await import('./trend-library');
    if (turn !== this.drawing || !this.isConnected) {
      return;
    }
    place.style.height = `${this.rows.length * ROW + 34}px`;
    place.setAttribute('aria-label', this.title_);
    this.chart ??= init(place, undefined, { renderer: 'svg' });
    this.chart.resize();
    this.chart.setOption(this.option(), true);
  }

  private option() {
    const style = getComputedStyle(this);
    const ink = style.color;
    const quiet = style.getPropertyValue('--vaadin-text-color-secondary').trim() || ink;
    const line = style.getPropertyValue('--vaadin-border-color').trim() || '#999';
    const accent = style.getPropertyValue('--cartref-accent').trim() || '#00707a';
    const last = this.rows.length - 1;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return {
      animation: !still,
      animationDuration: 300,
      textStyle: { fontFamily: style.fontFamily, color: ink },
      tooltip: { trigger: 'axis', confine: true, valueFormatter: undefined },
      title: this.rows.map((row, i) => ({
        text: row.name, left: 0, top: i * ROW, padding: 0, textStyle: { fontSize: 13, fontWeight: 600, color: ink },
      })),
      grid: this.rows.map((_, i) => ({ left: 92, right: 12, top: i * ROW + TOP, height: PLOT })),
      xAxis: this.rows.map((_, i) => ({
        type: 'category', gridIndex: i, data: this.moments, boundaryGap: true,
        axisLine: { lineStyle: { color: line } }, axisTick: { show: false },
        axisLabel: { show: i === last, color: quiet, hideOverlap: true },
        axisPointer: { show: true, type: 'line', label: { show: false } },
      })),
      yAxis: this.rows.map((row, i) => ({
        type: 'value', gridIndex: i, min: 0, minInterval: 1,
        max: row.levels.length ? row.levels.length : undefined, interval: row.levels.length ? 1 : undefined,
        splitNumber: 2, splitLine: { lineStyle: { color: line, opacity: 0.5 } },
        axisLabel: {
          color: quiet, fontSize: 11, width: 84, overflow: 'truncate',
          formatter: (value: number) => (row.levels.length ? (row.levels[value - 1] ?? '') : String(value)),
        },
      })),
      series: this.rows.map((row, i) => ({
        name: row.name, type: row.kind === 'bar' ? 'bar' : 'line', xAxisIndex: i, yAxisIndex: i, data: row.values,
        step: row.kind === 'step' ? 'middle' : undefined, connectNulls: row.kind !== 'bar', barMaxWidth: 18,
        symbol: 'circle', symbolSize: 7, itemStyle: { color: accent }, lineStyle: { color: accent, width: 2 },
        tooltip: {
          valueFormatter: (value: number | null) =>
            value == null ? '–' : row.levels.length ? (row.levels[value - 1] ?? String(value)) : String(value),
        },
      })),
    };
  }
}

customElements.define('trend-band', TrendBand);
