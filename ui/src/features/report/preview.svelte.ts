import type { Issue, PreviewPage, ReportQuery } from "../../generated/types";
import type { Host } from "../../host";
import { issueOf } from "../../shared/issue";

/** How long nothing must change before the pages are made again, in milliseconds. */
const PAUSE = 300;
/** Width of a small picture, in pixels. */
const SMALL = 240;

/** A page as it is shown. */
export interface Shown {
  page: number;
  src: string;
  width: number;
  height: number;
}

function shown(made: PreviewPage): Shown {
  return { page: made.page, src: `data:image/png;base64,${made.png}`, width: made.width, height: made.height };
}

/** The pages of the report as it would be written now. The old ones stay until the new ones are there. */
export class Preview {
  readonly #host: Host;
  pages = $state(0);
  heads = $state.raw<string[]>([]);
  /** What to know of the report, in words. */
  warnings = $state.raw<string[]>([]);
  /** The page to look at, from 0. */
  page = $state(0);
  large = $state.raw<Shown | null>(null);
  small = $state.raw<readonly (Shown | undefined)[]>([]);
  busy = $state(false);
  problem = $state.raw<Issue | null>(null);

  #query: ReportQuery | null = null;
  #key = "";
  /** The report whose pages are shown. */
  #made = "";
  #width = 800;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Small pictures that can be seen, and those of them that show the report as it is. */
  #seen: readonly number[] = [];
  #fresh: readonly number[] = [];
  #drawing = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The report as it is to be; `key` says whether it is another one. */
  ask(query: ReportQuery, key: string): void {
    if (key === this.#key) return;
    const first = this.#key === "";
    this.#key = key;
    this.#query = query;
    this.busy = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#draw(), first ? 0 : PAUSE);
  }

  /** Nobody looks any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#query = null;
  }

  show(page: number): void {
    this.page = Math.max(0, Math.min(this.pages - 1, page));
    if (this.#made === this.#key) void this.#draw();
  }

  /** How wide the page is drawn, in pixels of the screen. */
  resize(width: number): void {
    // In steps, so that a window being made larger does not ask at every pixel.
    const wanted = Math.min(3200, Math.max(200, Math.ceil(width / 100) * 100));
    if (wanted === this.#width) return;
    this.#width = wanted;
    if (this.#made === this.#key && this.#query !== null) void this.#draw();
  }

  async #draw(): Promise<void> {
    const query = this.#query;
    if (query === null) return;
    const mine = ++this.#asked;
    const key = this.#key;
    this.busy = true;
    try {
      const made = await this.#host.previewReport(query, this.page, this.#width);
      if (mine !== this.#asked) return;
      if (this.#made !== key) this.#fresh = [];
      this.#made = key;
      this.pages = made.pages;
      this.heads = made.heads;
      this.warnings = made.warnings;
      // Pages that went take the one looked at with them.
      this.page = made.page;
      this.large = shown(made);
      this.small = this.small.slice(0, made.pages);
      this.problem = null;
    } catch (error) {
      if (mine !== this.#asked) return;
      const issue = issueOf(error);
      if (issue.code === "cancelled") {
        // A question for the report before came in between: this one is asked again.
        this.#timer = setTimeout(() => void this.#draw(), PAUSE);
        return;
      }
      this.problem = issue;
    }
    this.busy = false;
    void this.#drawSmall();
  }

  /** A small picture came into view, or went. */
  see(page: number, inside: boolean): void {
    const others = this.#seen.filter((p) => p !== page);
    this.#seen = inside ? [...others, page] : others;
    void this.#drawSmall();
  }

  /** One after the other: the large page must not wait behind them. */
  async #drawSmall(): Promise<void> {
    if (this.#drawing) return;
    this.#drawing = true;
    for (;;) {
      const query = this.#query;
      const key = this.#key;
      const next = this.#seen.filter((p) => p < this.pages && !this.#fresh.includes(p)).sort((a, b) => a - b)[0];
      if (query === null || next === undefined || key !== this.#made || this.problem !== null) break;
      try {
        const made = await this.#host.previewReport(query, next, SMALL);
        if (key !== this.#key) break;
        this.#fresh = [...this.#fresh, next];
        const small = [...this.small];
        small[next] = shown(made);
        this.small = small;
      } catch {
        // The large page says what is wrong.
        break;
      }
    }
    this.#drawing = false;
  }
}
