import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import diagramCss from 'bpmn-js/dist/assets/diagram-js.css?inline';
import bpmnCss from 'bpmn-js/dist/assets/bpmn-js.css?inline';

type State = 'done' | 'current' | 'incident';
type Words = { in: string; out: string; fit: string; list: string };

const SIGNS: Record<State, string> = { done: '✓', current: '●', incident: '!' };

const OWN_CSS = `
  :host { display: block; --done: var(--cartref-good, green); --now: var(--cartref-accent, teal);
    --stopped: var(--cartref-danger, red); }
  .frame { position: relative; height: var(--bpmn-diagram-height, 22rem); background: #fff; color-scheme: light;
    border: 1px solid var(--vaadin-border-color); border-radius: var(--vaadin-radius-m); overflow: hidden; }
  .canvas { position: absolute; inset: 0; }
  .canvas svg:focus-visible { outline: 3px solid var(--vaadin-focus-ring-color); outline-offset: -3px; }
  .bjs-powered-by { opacity: 0.7; }
  .tools { position: absolute; top: 0.5rem; right: 0.5rem; display: flex; gap: 0.25rem; z-index: 1; }
  .tools button { font: inherit; min-width: 2.25rem; min-height: 2.25rem; cursor: pointer; color: #222;
    background: #fff; border: 1px solid #767676; border-radius: var(--vaadin-radius-s); }
  .tools button:focus-visible, summary:focus-visible { outline: 3px solid var(--vaadin-focus-ring-color); }
  .done:not(.djs-connection) .djs-visual > :is(rect, circle, polygon) { stroke: var(--done) !important; }
  .current:not(.djs-connection) .djs-visual > :is(rect, circle, polygon) { stroke: var(--now) !important;
    stroke-width: 4px !important; }
  .incident:not(.djs-connection) .djs-visual > :is(rect, circle, polygon) { stroke: var(--stopped) !important;
    stroke-width: 4px !important; stroke-dasharray: 6 3; }
  .sign { display: grid; place-items: center; width: 1.25rem; height: 1.25rem; border-radius: 50%; color: #fff;
    font: bold 0.75rem/1 sans-serif; }
  .sign.done { background: var(--done); } .sign.current { background: var(--now); }
  .sign.incident { background: var(--stopped); }
  details { margin-top: 0.5rem; } summary { cursor: pointer; }
`;

/** A process drawing with the states of one case. Attributes of elements come from Java as properties. */
class BpmnDiagram extends HTMLElement {
  private viewer?: InstanceType<typeof NavigatedViewer>;
  private drawing = false;
  private wanted = false;
  private source = '';
  private names: Record<string, string> = {};
  private marks: Record<string, State> = {};
  private texts: Words = { in: '+', out: '−', fit: '', list: '' };
  private title_ = '';
  private readonly size = new ResizeObserver(() => {
    this.viewer?.get<any>('canvas').resized();
    this.fit();
  });

  set xml(value: string) { this.source = value; this.redraw(); }
  set labels(value: Record<string, string>) { this.names = value ?? {}; this.redraw(); }
  set states(value: Record<string, State>) { this.marks = value ?? {}; this.redraw(); }
  set words(value: Words) { this.texts = value; }
  set label(value: string) { this.title_ = value; }

  connectedCallback() {
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' });
    }
    const root = this.shadowRoot!;
    root.innerHTML = `<style>${diagramCss}${bpmnCss}${OWN_CSS}</style>
      <div class="frame" role="group"><div class="tools"></div><div class="canvas"></div></div>
      <details><summary></summary><slot name="steps"></slot></details>`;
    root.querySelector('.frame')!.setAttribute('aria-label', this.title_);
    root.querySelector('summary')!.textContent = this.texts.list;
    const tools = root.querySelector('.tools')!;
    tools.append(
      this.tool('+', this.texts.in, () => this.zoom(1)),
      this.tool('−', this.texts.out, () => this.zoom(-1)),
      this.tool('⤢', this.texts.fit, () => this.fit()),
    );
    // the wheel scrolls the page: a drawing that catches it would trap the reader
    this.viewer = new NavigatedViewer({
      container: root.querySelector('.canvas') as HTMLElement,
      zoomScroll: { enabled: false },
    });
    this.size.observe(root.querySelector('.canvas')!);
    this.redraw();
  }

  disconnectedCallback() {
    this.size.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  private tool(sign: string, name: string, action: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.title = name;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', action);
    return button;
  }

  /** Properties arrive one by one; they are drawn once, together. */
  private redraw() {
    this.wanted = true;
    if (!this.drawing) {
      this.drawing = true;
      queueMicrotask(async () => {
        while (this.wanted) {
          this.wanted = false;
          await this.draw();
        }
        this.drawing = false;
      });
    }
  }

  private async draw() {
    if (!this.viewer || !this.source) {
      return;
    }
    await this.viewer.importXML(this.translated());
    const canvas = this.viewer.get<any>('canvas');
    const overlays = this.viewer.get<any>('overlays');
    const elements = this.viewer.get<any>('elementRegistry');
    this.shadowRoot!.querySelector('.canvas svg')?.setAttribute('aria-label', this.title_);
    for (const [id, state] of Object.entries(this.marks)) {
      if (elements.get(id)) {
        canvas.addMarker(id, state);
        overlays.add(id, {
          position: { top: -10, left: -10 },
          html: `<span class="sign ${state}" aria-hidden="true">${SIGNS[state]}</span>`,
        });
      }
    }
    this.fit();
  }

  private translated() {
    const document = new DOMParser().parseFromString(this.source, 'application/xml');
    for (const element of document.querySelectorAll('[id]')) {
      const name = this.names[element.id];
      if (name) {
        element.setAttribute('name', name);
      }
    }
    return new XMLSerializer().serializeToString(document);
  }

  private zoom(step: number) {
    this.viewer?.get<any>('zoomScroll').stepZoom(step);
  }

  private fit() {
    if (!this.viewer?.getDefinitions()) {
      return;
    }
    this.viewer?.get<any>('canvas').zoom('fit-viewport', 'auto');
  }
}

customElements.define('bpmn-diagram', BpmnDiagram);
